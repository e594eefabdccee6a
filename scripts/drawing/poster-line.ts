import { armInArm } from './arm-in-arm.ts'
import type { Cast, Drawing, Mark, Part } from './drawing.ts'
import { sceneMeasures } from './scene.ts'
import { dotPitch, sceneParts } from './scene-parts.ts'

/** Where the line of a poster runs, in mm from the corner of the paper. */
export interface PosterCourse {
  readonly width: number
  readonly height: number
  /** Where the line begins at the left. */
  readonly from: number
  /** Between these two the people stand; right of them the line turns back. */
  readonly left: number
  readonly right: number
  /** The ground of the people, and how much room they have above it. */
  readonly ground: number
  readonly room: number
  /** Where the stops stand: the middle of the first, how far it is to the next, and how large they are. */
  readonly x: number
  readonly first: number
  readonly pitch: number
  readonly size: number
  /** Where the dotted way back turns at the foot, and where it goes up. */
  readonly foot: number
  readonly back: number
  /** How far a press prints beyond the edge. */
  readonly off: number
}

/**
 * The line of a poster: every promise stands arm in arm with the others under the title; then the line turns down the
 * left edge through their stops, and the dotted way back goes up beside it to where it began.
 */
export function posterLine(all: readonly Cast[], course: PosterCourse): Drawing {
  const { width, height, from, left, right, ground, room, x, first, pitch, size, foot, back, off } = course
  const people = armInArm(all.length)
  const scale = Math.min((right - left) / people.width, room / (sceneMeasures.ground - 60))
  const weight = sceneMeasures.weight * scale
  const start = left + (right - left - people.width * scale) / 2
  const last = first + (all.length - 1) * pitch
  const top = first - size / 2
  const run = ground + (top - ground) * 0.42
  const r = (run - ground) / 2
  const turn = Math.min(r * 2, top - run)
  const dots = { draws: 'stroke', weight: weight * 0.62, pitch: weight * dotPitch * 0.72 } as const
  const bend = (x - back) / 2
  const arrow = weight * 2.1
  const tip = ground + weight * 1.1
  const parts: Part[] = [
    {
      ...dots,
      d: `M${n(x)} ${n(last)}V${n(foot - bend)}a${n(bend)} ${n(bend)} 0 0 1 ${n(-bend)} ${n(bend)}a${n(bend)} ${n(bend)} 0 0 1 ${n(-bend)} ${n(-bend)}V${n(tip + arrow * 1.3)}`,
    },
    { draws: 'arrow', x: back, y: tip, points: 'up', size: arrow },
    { draws: 'stroke', weight, d: `M${n(from)} ${n(ground)}H${n(start)}` },
    {
      draws: 'stroke',
      weight,
      d: `M${n(start + people.width * scale)} ${n(ground)}H${n(right)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}H${n(x + turn)}a${n(turn)} ${n(turn)} 0 0 0 ${n(-turn)} ${n(turn)}V${n(last)}`,
    },
    { draws: 'stroke', weight, d: `M${n(-off)} ${n(ground)}H${n(from)}`, off: true },
    ...sceneParts(people, all, 0, { x: start, ground, scale }),
    ...all.map(
      (one, i): Mark => ({
        ...one,
        draws: 'mark',
        x,
        y: first + i * pitch,
        size,
        look: 'own',
        halo: weight * 0.8,
      }),
    ),
  ]
  return { width, height, parts }
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
