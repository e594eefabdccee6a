import type { Drawing, Part, Stroke } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** A line across a page, in any unit. It comes in at the left edge. */
export interface Way {
  readonly width: number
  readonly height: number
  /** Where it runs. */
  readonly ground: number
  readonly weight: number
  /** Without this it leaves at the right edge; with it, it ends there and dots lead back under it to its start. */
  readonly back?: {
    readonly from: number
    /** How high the dots run, and between which places they leave room for words. */
    readonly y: number
    readonly gap?: readonly [number, number]
    /** How far from the edges they turn. */
    readonly turn: number
  }
}

/** A line from edge to edge, or one that ends in a dotted way back to where it began. */
export function wayLine({ width, height, ground, weight, back }: Way): Drawing {
  const solid = (to: number): Stroke => ({
    draws: 'stroke',
    d: `M0 ${n(ground)}L${n(to)} ${n(ground)}`,
    weight,
  })
  if (back === undefined) return { width, height, parts: [solid(width)] }
  const { from, y, turn } = back
  const right = width - turn
  const corner = Math.min((y - ground) / 2, right - from, 40)
  const arc = (toX: number, toY: number): string => `a${n(corner)} ${n(corner)} 0 0 1 ${n(toX)} ${n(toY)}`
  const dots = (d: string): Part => ({
    draws: 'stroke',
    d,
    weight: weight * 0.75,
    pitch: weight * 0.75 * dotPitch,
  })
  const size = weight * 2.4
  const tip = ground + weight
  const end = `H${n(turn + corner)}${arc(-corner, -corner)}V${n(tip + size * 1.2)}`
  const start = `M${n(from)} ${n(ground)}H${n(right - corner)}${arc(corner, corner)}V${n(y - corner)}${arc(-corner, corner)}`
  const ways = back.gap
    ? [`${start}H${n(back.gap[1])}`, `M${n(back.gap[0])} ${n(y)}${end}`]
    : [`${start}${end}`]
  return {
    width,
    height,
    parts: [...ways.map(dots), { draws: 'arrow', x: turn, y: tip, points: 'up', size }, solid(from)],
  }
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
