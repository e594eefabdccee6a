import type { Run } from './slide-design.ts'

/**
 * The runs of a place with the spaces between them, which belong to none: no link underlines them. Between words that are
 * read from right to left each is followed by a mark of that direction, so that a date does not join the name before it.
 */
export const spaced = (words: readonly Run[], direction: 'ltr' | 'rtl' = 'ltr'): Run[] =>
  words.flatMap((run, i) => (i === 0 ? [run] : [{ text: direction === 'rtl' ? ' \u200f' : ' ' }, run]))
