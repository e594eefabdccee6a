import type { Box } from './scene.ts'

const left = 0.6
const width = 12.133

/** The places that all slides share, in inches. What matters stays above `bottom`: captions and heads cover the rest. */
export const grid = {
  left,
  width,
  right: left + width,
  /** Top of what stands below the title. */
  top: 2,
  bottom: 6.1,
  /** Where the line runs along the foot. */
  line: 6.62,
  /** Size of an empty stop on it. */
  stop: 0.28,
  title: { x: left, y: 0.5, w: width, h: 1.3 } satisfies Box,
  stamp: { x: left, y: 6.98, w: 11, h: 0.3 } satisfies Box,
  number: { x: left + width - 1, y: 6.98, w: 1, h: 0.3 } satisfies Box,
  /** The mark of a draft: in the corner above the title, where nothing else stands. */
  draft: { x: left + width - 3.9, y: 0, w: 4.5, h: 0.42 } satisfies Box,
  /** Left edge of one of several equal columns, the first being 0. */
  column: (index: number, of: number): number => left + (index * width) / of,
} as const
