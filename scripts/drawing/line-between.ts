import type { Drawing } from './drawing.ts'

/** A piece of a page, in any unit, over which the line runs from one row to the next. */
export interface LineBetween {
  readonly width: number
  readonly height: number
  /** Where it comes in at the head, and where it leaves at the foot. */
  readonly from: number
  readonly to: number
  readonly weight: number
}

/** The line from the end of one row back to the start of the next; straight down where these are above each other. */
export function lineBetween({ width, height, from, to, weight }: LineBetween): Drawing {
  const r = Math.min(height / 2, Math.abs(to - from) / 2)
  const way = Math.sign(to - from)
  const [first, second] = way < 0 ? [1, 0] : [0, 1]
  const run = height / 2
  const d =
    way === 0
      ? `M${n(from)} 0V${n(height)}`
      : `M${n(from)} 0V${n(run - r)}a${n(r)} ${n(r)} 0 0 ${first} ${n(way * r)} ${n(r)}H${n(to - way * r)}a${n(r)} ${n(r)} 0 0 ${second} ${n(way * r)} ${n(r)}V${n(height)}`
  return { width, height, parts: [{ draws: 'stroke', weight, d }] }
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
