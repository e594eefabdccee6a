import type { Arrow, Drawing, Part } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** A card over which the dotted way back runs below its line, in any unit. */
export interface WayBackFrame {
  readonly width: number
  readonly height: number
  /** Where the line runs, and where the way back does under it. */
  readonly ground: number
  readonly back: number
  readonly weight: number
  /** On the last card it turns down from the line, on the first it turns up to it again; between them it runs through. */
  readonly turn: 'first' | 'last' | 'none'
  /** Where it turns up on the first card, and down on the last. */
  readonly left: number
  readonly right: number
  readonly off?: number
}

/** The way back on one of several cards in a row: together they make one loop under one line. */
export function wayBack(frame: WayBackFrame): Drawing {
  const { width, height, ground, back, weight, turn, left, right, off = 0 } = frame
  const dots = { draws: 'stroke', weight: weight * 0.9, pitch: weight * dotPitch } as const
  const round = Math.min(8, (back - ground) / 2)
  const arrow: Arrow = {
    draws: 'arrow',
    x: left,
    y: ground + weight * 1.3,
    points: 'up',
    size: weight * 2.6,
  }
  const foot = arrow.y + arrow.size * 1.2
  const corner = (x: number, y: number): string => `a${n(round)} ${n(round)} 0 0 1 ${n(x)} ${n(y)}`
  // From right to left, because it leads back.
  const start =
    turn === 'last'
      ? `M${n(right)} ${n(ground + weight * 2)}V${n(back - round)}${corner(-round, round)}`
      : `M${n(width)} ${n(back)}`
  const end = turn === 'first' ? `H${n(left + round)}${corner(-round, -round)}V${n(foot)}` : 'H0'
  const beyond: Part[] = [
    ...(turn === 'last'
      ? []
      : [{ ...dots, d: `M${n(width + off)} ${n(back)}H${n(width)}`, off: true as const }]),
    ...(turn === 'first' ? [] : [{ ...dots, d: `M0 ${n(back)}H${n(-off)}`, off: true as const }]),
  ]
  return {
    width,
    height,
    parts: [...(off === 0 ? [] : beyond), { ...dots, d: start + end }, ...(turn === 'first' ? [arrow] : [])],
  }
}

const n = (value: number): number => Math.round(value * 100) / 100
