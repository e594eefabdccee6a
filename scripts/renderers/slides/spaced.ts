import type { Run } from './slide-design.ts'

/** Runs that follow each other in a place stand a space apart, half as wide as their letters are high. */
export const between = '\u2002'

/** The runs of a place, each but the last with the space after it. */
export const spaced = (words: readonly Run[]): Run[] =>
  words.map((run, i) => (i < words.length - 1 ? { ...run, text: run.text + between } : run))
