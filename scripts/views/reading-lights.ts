import { sourceLanguage } from '../content/source-language.ts'
import type { Subject } from '../model.ts'
import { lines } from './lines.ts'

/** How the compact itself reads: lights to look at, and no mark to pass. */
export interface ReadingLights {
  /** On average. */
  readonly wordsPerSentence: number
  /** In words. */
  readonly longestSentence: number
  /** In years. */
  readonly readingAge: number
}

/**
 * What the public reads of a subject, measured: every sentence of the compact, without headings and without what only
 * those hear who do not see a picture. The age is that of the Automated Readability Index (R. J. Senter and E. A. Smith,
 * AMRL-TR-66-220, 1967), which counts letters, words and sentences, with five years added to its school grade. It is
 * made for English, and other languages have none.
 */
export function readingLights({
  compact,
  language,
}: Pick<Subject, 'compact' | 'language'>): ReadingLights | null {
  if (language !== sourceLanguage) return null
  const read = Object.entries(compact).filter(([key]) => key !== 'alt' && key !== 'meta')
  const sentences = lines(read)
    .flatMap(line => line.text.split(/(?<=[.!?][”’)]?)\s+/))
    .filter(sentence => /[.!?][”’)]?$/.test(sentence))
    .map(sentence => sentence.match(/[\p{L}\d]+(?:[’-][\p{L}\d]+)*/gu) ?? [])
    .filter(one => one.length > 0)
  const all = sentences.flat()
  if (all.length === 0) return null
  const letters = all.join('').replace(/[’-]/g, '').length
  const wordsPerSentence = all.length / sentences.length
  const grade = (4.71 * letters) / all.length + 0.5 * wordsPerSentence - 21.43
  return {
    wordsPerSentence: Math.round(wordsPerSentence * 10) / 10,
    longestSentence: Math.max(...sentences.map(one => one.length)),
    readingAge: Math.max(5, Math.round(grade + 5)),
  }
}
