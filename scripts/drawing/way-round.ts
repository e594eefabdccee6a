import type { Drawing } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** Where a way back leaves the line and comes to it again, in mm from the corner of the paper. */
export interface WayRound {
  readonly width: number
  readonly height: number
  readonly weight: number
  /** How high the line is. */
  readonly ground: number
  /** Where the way goes down, how far, and where it comes up again. */
  readonly down: number
  readonly foot: number
  readonly up: number
}

/** The way back by itself: dots from the line down, along, and up to the line again. */
export function wayRound({ width, height, weight, ground, down, foot, up }: WayRound): Drawing {
  const r = Math.min(14, (up - down) / 2)
  const arrow = weight * 1.8
  const tip = ground + weight * 1.3
  const corner = (x: number, y: number): string => `a${r} ${r} 0 0 0 ${x} ${y}`
  return {
    width,
    height,
    parts: [
      {
        draws: 'stroke',
        weight: weight * 0.7,
        pitch: weight * dotPitch * 0.8,
        d: `M${down} ${ground + weight * 1.6}V${foot - r}${corner(r, r)}H${up - r}${corner(r, -r)}V${tip + arrow * 1.3}`,
      },
      { draws: 'arrow', x: up, y: tip, points: 'up', size: arrow },
    ],
  }
}
