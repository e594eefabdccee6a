import { given } from '../content/guarded.ts'
import type { Line, Subject } from '../model.ts'
import { phrase } from './phrase.ts'

/** What the drawing of the whole line says to those who hear a page: the compact's own words, or a fixed phrase. */
export const lineAlt = ({ compact, words }: Pick<Subject, 'compact' | 'words'>): Line =>
  given(compact, 'alt')?.line ?? phrase(words, 'line_alt')
