import type { Cast, Drawing, Part, Stroke } from './drawing.ts'
import { type Scene, sceneMeasures } from './scene.ts'
import { dotPitch, sceneParts } from './scene-parts.ts'
import { unbroken } from './unbroken.ts'

/** A page that the line runs over in rows, in any unit. */
export interface Course {
  readonly width: number
  readonly height: number
  /** Where the line begins at the left, and where its rows turn at the right. */
  readonly from: number
  readonly to: number
  /** The first column's left edge, and how wide a column is. */
  readonly left: number
  readonly column: number
  readonly columns: number
  /** The ground of the first row, and how far it is to the next. */
  readonly ground: number
  readonly pitch: number
  /** How large the units of a scene come out. */
  readonly scale: number
  /** How far below its ground a row's words may stand: there the line runs back to the left. */
  readonly words: number
  /** Where it turns down to the next row at the left. */
  readonly turn: number
  /** How round its turns are. */
  readonly radius: number
  /** The dotted way back: how high it runs, and between which places its name stands. */
  readonly back: { readonly y: number; readonly x: number; readonly gap: readonly [number, number] }
  /** How far a press prints beyond the edge. */
  readonly off: number
}

/**
 * The whole line: a scene for each promise, in rows that are one line, and the dotted way back from the last to the
 * first, where there is one. Scenes keep their proportions; what is spare in a column is ground.
 */
export function journey(
  scenes: readonly Scene[],
  all: readonly Cast[],
  course: Course,
  returns = true,
): Drawing {
  const { width, height, columns, left, column, scale, ground, pitch } = course
  const rows = Math.ceil(scenes.length / columns)
  const grounds = Array.from({ length: rows }, (_, row) => ground + row * pitch)
  const placed = scenes.map((scene, index) => ({
    scene,
    index,
    x: left + (index % columns) * column,
    ground: grounds[Math.floor(index / columns)] ?? ground,
  }))
  const weight = sceneMeasures.weight * scale
  const stroke = (d: string, more: Partial<Stroke> = {}): Stroke => ({ draws: 'stroke', d, weight, ...more })
  const gaps = grounds.flatMap((y, row): Part[] => {
    const inRow = placed.filter(one => one.ground === y)
    const ends = inRow.map(one => one.x + one.scene.width * scale)
    const starts = [
      ...inRow.slice(1).map(one => one.x),
      row === rows - 1 ? endOf(course, inRow.length) : course.to,
    ]
    const first = row === 0 ? course.from : course.turn + turnRadius(course)
    return [
      stroke(`M${n(first)} ${n(y)}H${n(inRow[0]?.x ?? first)}`),
      ...ends.map((end, i) => stroke(`M${n(end)} ${n(y)}H${n(starts[i] ?? end)}`)),
    ]
  })
  const last = grounds.at(-1) ?? ground
  const end = endOf(course, scenes.length - (rows - 1) * columns)
  return {
    width,
    height,
    parts: unbroken([
      ...(returns ? wayBack(course, { x: end, y: last }, weight) : []),
      ...grounds.slice(1).map((y, row) => stroke(turnDown(course, grounds[row] ?? ground, y))),
      ...gaps,
      ...(course.off > 0
        ? [
            stroke(`M${n(-course.off)} ${n(ground)}H${n(course.from)}`, { off: true }),
            stroke(`M${n(end)} ${n(last)}H${n(width + course.off)}`, { off: true }),
          ]
        : []),
      ...placed.flatMap(one =>
        sceneParts(one.scene, all, one.index, { x: one.x, ground: one.ground, scale }),
      ),
    ]),
  }
}

/** Where the last row's line ends: behind its last column. */
const endOf = ({ left, column, columns, to }: Course, count: number): number =>
  count === columns ? to : left + count * column

/** Round enough, and level again where the first scene of a row begins. */
const turnRadius = ({ radius, left, turn }: Course): number => Math.min(radius, left - turn)

/** From the end of one row under its words to the start of the next. */
function turnDown(course: Course, from: number, y: number): string {
  const { to, turn, words } = course
  const r = turnRadius(course)
  const run = from + words
  const corner = Math.min(r, words / 2, (y - run) / 2)
  const arc = (x: number, down: number, sweep: 0 | 1): string =>
    `a${n(corner)} ${n(corner)} 0 0 ${sweep} ${n(x)} ${n(down)}`
  return [
    `M${n(to)} ${n(from)}${arc(corner, corner, 1)}V${n(run - corner)}${arc(-corner, corner, 1)}`,
    `H${n(turn + corner)}${arc(-corner, corner, 0)}V${n(y - corner)}${arc(corner, corner, 0)}`,
    `H${n(turn + r)}`,
  ].join('')
}

/** Dots from the end of the line, under everything, and up to where it begins. */
function wayBack(course: Course, end: { x: number; y: number }, weight: number): Part[] {
  const { ground, radius: r, back } = course
  const [gapFrom, gapTo] = back.gap
  const dots = { draws: 'stroke', weight: weight * 0.62, pitch: weight * dotPitch * 0.72 } as const
  const corner = Math.min(r, (back.y - end.y) / 2)
  const size = weight * 2.1
  const tip = ground + weight * 1.1
  const arc = (x: number, y: number): string => `a${n(corner)} ${n(corner)} 0 0 1 ${n(x)} ${n(y)}`
  return [
    {
      ...dots,
      d: `M${n(end.x)} ${n(end.y)}${arc(corner, corner)}V${n(back.y - corner)}${arc(-corner, corner)}H${n(gapTo)}`,
    },
    {
      ...dots,
      d: `M${n(gapFrom)} ${n(back.y)}H${n(back.x + corner)}${arc(-corner, -corner)}V${n(tip + size * 1.3)}`,
    },
    { draws: 'arrow', x: back.x, y: tip, points: 'up', size },
  ]
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
