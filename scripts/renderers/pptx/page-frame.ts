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

export const wideFrame: PageFrame = {
  ...grid,
  words: { x: grid.left, y: grid.top, w: grid.width, h: grid.bottom - grid.top },
  sizes: { title: 40, words: 32 },
}
