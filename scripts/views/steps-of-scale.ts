import type { Line } from '../model.ts'

/** One answer of a scale: its word, and a disc that fills up from the first to the last. */
export interface ScaleStep {
  readonly value: number
  readonly word: Line
  readonly disc: string
}

const discs = ['disc-empty', 'disc-quarter', 'disc-half', 'disc-most', 'disc-full'] as const

/** The words of a scale, from least to most, each with its own disc: they differ on the worst photocopy. */
export const stepsOfScale = (scale: readonly Line[]): ScaleStep[] =>
  scale.map((word, index) => ({
    value: index + 1,
    word,
    disc: discs[Math.round((index * (discs.length - 1)) / Math.max(1, scale.length - 1))] ?? 'disc-full',
  }))
