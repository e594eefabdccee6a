import type { Grid } from './grid.ts'
import type { Backs } from './lay-cards.ts'
import { paper } from './paper.ts'

/** The marks around a block of cards on A4, as paths of SVG in mm, and where the word for a fold belongs. */
export interface CutMarks {
  readonly cuts: string
  readonly folds: string
  /** Where both sides are printed: a ring with a cross at both edges. Held to the light, they tell of drift. */
  readonly crosses: string
  readonly foldWords: readonly { readonly edge: 'above' | 'beside'; readonly at: number }[]
}

/** Nothing is drawn nearer to the edge of the paper, and a tick keeps this far from the cards. */
const [safe, clear] = [5, 0.7]
const longest = 4
const bothSides: readonly Backs[] = ['same', 'mirrored']
/** How long a dash is, and how far from the next. */
const [dash, gap] = [0.8, 0.5]

/** A short line outside the cards at both ends of every line of the grid; where the sheet is folded it is dashed. */
export function cutMarks(grid: Grid, backs: Backs): CutMarks {
  const [width, height] = paper.A4
  const left = (width - grid.columns * grid.width) / 2
  const top = (height - grid.rows * grid.height) / 2
  const upright = lines(grid.columns, left, grid.width, backs === 'fold-over' && grid.columns > 1)
  const level = lines(grid.rows, top, grid.height, backs === 'fold-over' && grid.columns === 1)
  const [above, beside] = [Math.max(safe, top - longest), Math.max(safe, left - longest)]
  const ticks = [
    ...upright.flatMap(({ at, fold, outer }) => {
      // Below the inner lines there are words.
      const below = outer ? height - above : height - top + 2
      return [
        { fold, from: [at, above], to: [at, top - clear] },
        { fold, from: [at, height - top + clear], to: [at, below] },
      ] as const
    }),
    ...level.flatMap(
      ({ at, fold }) =>
        [
          { fold, from: [beside, at], to: [left - clear, at] },
          { fold, from: [width - left + clear, at], to: [width - beside, at] },
        ] as const,
    ),
  ]
  return {
    cuts: ticks.map(({ fold, from, to }) => (fold ? '' : drawn(from, to))).join(''),
    folds: ticks.map(({ fold, from, to }) => (fold ? dashed(from, to) : '')).join(''),
    crosses: bothSides.includes(backs) ? [6.2, width - 6.2].map(x => cross(x, height / 2)).join('') : '',
    foldWords: [
      ...upright.filter(({ fold }) => fold).map(({ at }) => ({ edge: 'above' as const, at })),
      ...level.filter(({ fold }) => fold).map(({ at }) => ({ edge: 'beside' as const, at })),
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

type Point = readonly [x: number, y: number]

const drawn = (from: Point, to: Point): string => `M${from.map(hundredth)}L${to.map(hundredth)}`

/** Each dash a line of its own, so that all viewers draw them alike. */
function dashed([x0, y0]: Point, [x1, y1]: Point): string {
  const length = Math.hypot(x1 - x0, y1 - y0)
  const at = (part: number): Point => [
    x0 + ((x1 - x0) * Math.min(part, length)) / length,
    y0 + ((y1 - y0) * Math.min(part, length)) / length,
  ]
  return Array.from({ length: Math.ceil(length / (dash + gap)) }, (_, index) => index * (dash + gap))
    .map(start => drawn(at(start), at(start + dash)))
    .join('')
}

const hundredth = (value: number): number => Math.round(value * 100) / 100

const cross = (x: number, y: number): string =>
  `M${x - 1} ${y}a1 1 0 1 0 2 0a1 1 0 1 0-2 0M${x} ${y - 1.2}v2.4M${x - 1.2} ${y}h2.4`
