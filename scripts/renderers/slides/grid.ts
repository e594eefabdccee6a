import type { Box } from './slide-design.ts'

const left = 0.6
const width = 12.133
const right = left + width

/** The places that all slides share, in inches. What matters stays above `bottom`: captions and heads cover the rest. */
export const grid = {
  slide: { x: 0, y: 0, w: 13.333, h: 7.5 } satisfies Box,
  left,
  width,
  right,
  /** Top of what stands below the title. */
  top: 2,
  bottom: 6.1,
  /** Where the line runs along the foot. */
  line: 6.62,
  /** How heavy it is, and how large the marks on it are: the present one, and the others. */
  weight: 0.07,
  stop: 0.26,
  here: 0.54,
  title: { x: left, y: 0.5, w: width, h: 1.3 } satisfies Box,
  /** The minutes of a slide, at the same place on every one that has them. */
  ring: { x: right - 2.9, y: 2.1, w: 2.9, h: 2.9 } satisfies Box,
  /** How wide the words beside them may be. */
  besideRing: width - 2.9 - 0.6,
  /** The logo of the cover, at most: a column of its own, which no words run into. */
  logo: { x: right - 3.6, y: 0.5, w: 3.6, h: 1.05 } satisfies Box,
  stamp: { x: left, y: 6.98, w: 10.3, h: 0.3 } satisfies Box,
  number: { x: right - 1.7, y: 6.98, w: 1.7, h: 0.3 } satisfies Box,
  /** The mark of a draft: in the corner above the title, where nothing else stands. */
  draft: { x: right - 3.9, y: 0, w: 4.5, h: 0.42 } satisfies Box,
  /** Room between the columns of stops on a line. */
  gap: 0.25,
} as const
