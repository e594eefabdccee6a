import type { Grid } from './grid.ts'
import type { Backs } from './lay-cards.ts'
import { paper } from './paper.ts'

/** The marks around a block of cards on A4, as paths of SVG in mm, and where the word for a fold belongs. */
export interface CutMarks {
  readonly cuts: string
  readonly folds: string
  /** A ring with a cross at both edges, at the same place on both sides: held to the light, they tell of drift. */
  readonly crosses: string
  readonly foldWords: readonly { readonly edge: 'top' | 'side-left' | 'side-right'; readonly at: number }[]
}

/** Nothing is drawn nearer to the edge of the paper, and a tick keeps this far from the cards. */
const [safe, clear] = [5, 0.7]
const longest = 5

/** A short line outside the cards at both ends of every line of the grid; where the sheet is folded it is dashed. */
export function cutMarks(grid: Grid, backs: Backs): CutMarks {
  const [width, height] = paper.A4
  const left = (width - grid.columns * grid.width) / 2
  const top = (height - grid.rows * grid.height) / 2
  const upright = lines(grid.columns, left, grid.width, backs === 'fold-over' && grid.columns > 1)
  const level = lines(grid.rows, top, grid.height, backs === 'fold-over' && grid.columns === 1)
  const above = (at: number): string => `M${at} ${Math.max(safe, top - longest)}V${top - clear}`
  // Below the inner lines there are words.
  const below = (at: number, outer: boolean): string =>
    `M${at} ${height - top + clear}V${height - Math.max(safe, outer ? top - longest : top - 2)}`
  const beside = (at: number): string => {
    const start = Math.max(safe, left - longest)
    return `M${start} ${at}H${left - clear}M${width - start} ${at}H${width - left + clear}`
  }
  const ticks = [
    ...upright.map(({ at, fold, outer }) => ({ fold, path: above(at) + below(at, outer) })),
    ...level.map(({ at, fold }) => ({ fold, path: beside(at) })),
  ]
  const path = (fold: boolean): string =>
    ticks
      .filter(tick => tick.fold === fold)
      .map(tick => tick.path)
      .join('')
  return {
    cuts: path(false),
    folds: path(true),
    crosses: [6.2, width - 6.2].map(x => cross(x, height / 2)).join(''),
    foldWords: [
      ...upright.filter(({ fold }) => fold).map(({ at }) => ({ edge: 'top' as const, at })),
      ...level.filter(({ fold }) => fold).map(({ at }) => ({ edge: 'side-left' as const, at })),
    ],
  }
}

interface GridLine {
  readonly at: number
  readonly fold: boolean
  /** The first and the last: an edge of the block. */
  readonly outer: boolean
}

const lines = (count: number, start: number, step: number, folds: boolean): GridLine[] =>
  Array.from({ length: count + 1 }, (_, index) => ({
    at: start + index * step,
    fold: folds && index % 2 === 1,
    outer: index === 0 || index === count,
  }))

const cross = (x: number, y: number): string =>
  `M${x - 1} ${y}a1 1 0 1 0 2 0a1 1 0 1 0-2 0M${x} ${y - 1.2}v2.4M${x - 1.2} ${y}h2.4`
