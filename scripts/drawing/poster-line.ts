import { armInArm } from './arm-in-arm.ts'
import type { Cast, Drawing, Mark, Part, Stroke } from './drawing.ts'
import { sceneMeasures } from './scene.ts'
import { dotPitch, sceneParts } from './scene-parts.ts'

/** Where the line of a poster runs, in mm from the corner of the paper. */
export interface PosterCourse {
  readonly width: number
  readonly height: number
  /** Where the line begins at the left, and how high. */
  readonly from: number
  readonly ground: number
  /** Between these two the people stand; right of them the line turns back. */
  readonly left: number
  readonly right: number
  /** How much room the people have above the ground. Without it none stand there, and the line turns down at once. */
  readonly room?: number
  /** How heavy the line is where no people are: they need it as heavy as they are large. */
  readonly weight?: number
  /** Where the stops stand: the middle of the first, how far it is to the next, and how large they are. */
  readonly x: number
  readonly first: number
  readonly pitch: number
  readonly size: number
  /** Where the dotted way back turns at the foot, and where it goes up. */
  readonly foot: number
  readonly back: number
  /** What the way back is called; null where the compact has none, and the line ends at its last stop. */
  readonly way?: object | null
  /** How far a press prints beyond the edge. */
  readonly off: number
}

/**
 * The line of a poster: every promise stands arm in arm with the others under the title; then the line turns down the
 * left edge through their stops, and the dotted way back goes up beside it to where it began.
 */
export function posterLine(all: readonly Cast[], course: PosterCourse): Drawing {
  const { width, height, from, ground, x, first, pitch, size, off, room } = course
  const last = first + (all.length - 1) * pitch
  const top = first - size / 2
  const people = room === undefined ? undefined : gathering(all, course, room)
  const weight = people?.weight ?? course.weight ?? size / 8
  const line = (d: string, more: Partial<Stroke> = {}): Stroke => ({ draws: 'stroke', weight, d, ...more })
  const down = people?.end ?? { x: from, y: ground }
  const turn = Math.min((top - down.y) * 0.8, x - from)
  return {
    width,
    height,
    parts: [
      ...(course.way === null ? [] : wayBack(course, last, weight)),
      ...(people?.parts ?? []),
      line(
        people
          ? `M${n(down.x)} ${n(down.y)}H${n(x + turn)}a${n(turn)} ${n(turn)} 0 0 0 ${n(-turn)} ${n(turn)}V${n(last)}`
          : `M${n(from)} ${n(ground)}H${n(x - turn)}a${n(turn)} ${n(turn)} 0 0 1 ${n(turn)} ${n(turn)}V${n(last)}`,
      ),
      line(`M${n(-off)} ${n(ground)}H${n(from)}`, { off: true }),
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
    ],
  }
}

/** The people on their piece of the line, and where it comes back to the left under them. */
function gathering(all: readonly Cast[], course: PosterCourse, room: number) {
  const { from, left, right, ground, first, size } = course
  const people = armInArm(all.length)
  const scale = Math.min((right - left) / people.width, room / tallest)
  const weight = sceneMeasures.weight * scale
  const start = left + (right - left - people.width * scale) / 2
  const run = ground + (first - size / 2 - ground) * 0.42
  const r = (run - ground) / 2
  const parts: Part[] = [
    { draws: 'stroke', weight, d: `M${n(from)} ${n(ground)}H${n(start)}` },
    {
      draws: 'stroke',
      weight,
      d: `M${n(start + people.width * scale)} ${n(ground)}H${n(right)}a${n(r)} ${n(r)} 0 0 1 0 ${n(2 * r)}`,
    },
    ...sceneParts(people, all, 0, { x: start, ground, scale }),
  ]
  return { parts, weight, end: { x: right, y: run } }
}

/** In units of a scene: from the ground to the top of the tallest head. */
const tallest = 208

/** Dots from the last stop, round the foot and up beside the stops to where the line began. */
function wayBack({ x, ground, foot, back }: PosterCourse, last: number, weight: number): Part[] {
  const bend = (x - back) / 2
  const arrow = weight * 2.1
  const tip = ground + weight * 1.1
  const turn = (dy: number): string => `a${n(bend)} ${n(bend)} 0 0 1 ${n(-bend)} ${n(dy)}`
  return [
    {
      draws: 'stroke',
      weight: weight * 0.62,
      pitch: weight * dotPitch * 0.72,
      d: `M${n(x)} ${n(last)}V${n(foot - bend)}${turn(bend)}${turn(-bend)}V${n(tip + arrow * 1.3)}`,
    },
    { draws: 'arrow', x: back, y: tip, points: 'up', size: arrow },
  ]
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
