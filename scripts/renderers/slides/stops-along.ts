import { grid } from './grid.ts'

/** Where some stops stand on a line across the slide, and how wide the words at each may be; in inches. */
export interface StopsAlong {
  /** The left edge of a stop, which is that of its words. */
  readonly x: (index: number) => number
  readonly w: number
}

/** More than these stand closer. */
const many = 7

/** Words all below their stops, or in turn above and below, where each has the room of two. */
export function stopsAlong(count: number, inTurn: boolean): StopsAlong {
  const { left, width, gap } = grid
  const close = count > many ? gap / 2 : gap
  const pitch = (width + close) / (inTurn ? count + 1 : count)
  return { x: i => left + i * pitch, w: (inTurn ? 2 : 1) * pitch - close }
}
