import type { Cast, Drawing, Mark, Part } from './drawing.ts'

/** A straight line through a frame, in any unit. */
export interface LineFrame {
  readonly width: number
  readonly height: number
  /** Where it runs: how far below the upper edge or, upright, how far from the left. */
  readonly at: number
  readonly upright?: boolean
  readonly weight: number
  /** Where the middles of the first and the last mark are along it. */
  readonly from?: number
  readonly to?: number
  /** The side of the square that a mark stands in. */
  readonly size?: number
  /** How wide the halo round a mark is: in proportion to the line without this. */
  readonly halo?: number
  /** How far below the line, or to its right, the marks have their middles. */
  readonly beside?: number
  /** Where it ends in an open arrow, because it leads there; only where it is level. */
  readonly leads?: 'left' | 'right'
  /** How far the line runs beyond the frame at both ends, where a press prints beyond the edge. */
  readonly off?: number
}

/** One stroke from edge to edge, and marks at even distances in front of it, each with a halo. */
export function markedLine(cast: readonly Cast[], frame: LineFrame): Drawing {
  const { width, height, at, upright = false, weight, from = 0, to = from } = frame
  const { size = 0, halo = weight * 0.8, beside = 0, off = 0, leads } = frame
  const length = upright ? height : width
  const run = (start: number, end: number): string =>
    upright ? `M${n(at)} ${n(start)}V${n(end)}` : `M${n(start)} ${n(at)}H${n(end)}`
  const step = cast.length > 1 ? (to - from) / (cast.length - 1) : 0
  const beyond: [number, number][] =
    off === 0
      ? []
      : [
          [-off, 0],
          [length, length + off],
        ]
  return {
    width,
    height,
    parts: [
      ...beyond.map(([start, end]): Part => ({ draws: 'stroke', d: run(start, end), weight, off: true })),
      {
        draws: 'stroke',
        d: run(leads === 'left' ? weight : 0, leads === 'right' ? length - weight : length),
        weight,
      },
      ...(leads === undefined ? [] : [arrow(leads, frame)]),
      ...cast.map(({ id, mark }, index): Mark => {
        const [along, across] = [from + index * step, at + beside]
        const [x, y] = upright ? [across, along] : [along, across]
        return { draws: 'mark', id, mark, x, y, size, look: 'own', halo }
      }),
    ],
  }
}

/** Two strokes that meet at the end of the line, whole within the frame. */
function arrow(leads: 'left' | 'right', { width, at, weight }: LineFrame): Part {
  const arm = weight * 3
  const tip = leads === 'left' ? weight * 0.75 : width - weight * 0.75
  const base = leads === 'left' ? tip + arm : tip - arm
  return {
    draws: 'stroke',
    d: `M${n(base)} ${n(at - arm)}L${n(tip)} ${n(at)}L${n(base)} ${n(at + arm)}`,
    weight,
  }
}

const n = (value: number): number => Math.round(value * 100) / 100
