import type { Run } from './slide-design.ts'

/** The runs of a place with the spaces between them, which belong to none: no link underlines them. */
export const spaced = (words: readonly Run[]): Run[] =>
  words.flatMap((run, i) => (i === 0 ? [run] : [{ text: ' ' }, run]))
