import { grid } from '../slides/grid.ts'
import type { Box } from '../slides/slide-design.ts'

/** The places that every slide of a file has, in inches. */
export interface PageFrame {
  readonly slide: Box
  readonly title: Box
  readonly words: Box
  readonly stamp: Box
  readonly number: Box
  readonly draft: Box
  readonly logo: Box
  /** The size of the master's title and of its words, in points. */
  readonly sizes: { readonly title: number; readonly words: number }
}

/** A3, upright: the poster's own places, in mm from the corner of the paper. */
const mm = (x: number, y: number, w: number, h: number): Box => ({
  x: x / 25.4,
  y: y / 25.4,
  w: w / 25.4,
  h: h / 25.4,
})

export const posterFrame: PageFrame = {
  slide: mm(0, 0, 297, 420),
  title: mm(20, 17, 257, 26),
  words: mm(60, 104, 217, 262),
  stamp: mm(20, 400, 200, 8),
  number: mm(237, 400, 40, 8),
  draft: mm(183, 0, 114, 11),
  logo: mm(227, 18, 50, 24),
  sizes: { title: 64, words: 32 },
}

export const wideFrame: PageFrame = {
  ...grid,
  words: { x: grid.left, y: grid.top, w: grid.width, h: grid.bottom - grid.top },
  sizes: { title: 40, words: 32 },
}
