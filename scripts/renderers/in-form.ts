import { fill } from '../content/tell.ts'
import type { Words } from '../model.ts'
import { phrase } from '../views/phrase.ts'

/** What an item is called in one of its forms, by the ending of that form: “Poster, large print”. */
export const inForm = (title: string, extension: string, words: Words): string =>
  fill(phrase(words, `form_${extension.replaceAll(/[.-]/g, '_')}`).text, { item: title })
