import { fill } from '../content/tell.ts'
import { undivided } from '../content/undivided.ts'
import type { Subject } from '../model.ts'
import { phrase } from './phrase.ts'

/** The title of a document, for the window bar and the metadata: the compact's title in a fixed phrase. */
export const documentTitle = (
  { words, compact }: Subject,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string => undivided(fill(phrase(words, key).text, { ...values, title: compact.title.text }))
