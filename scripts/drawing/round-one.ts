import { castOf } from './cast-of.ts'
import type { DiagramFrame } from './diagram-frame.ts'
import type { Cast, Drawing, Mark, Stroke } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** People on both sides of one person. */
export interface RoundFrame extends DiagramFrame {
  /** How far from either side their heads stand: beside them are their names. */
  readonly beside: number
  /** How far the lowest of them stand above the foot, where the ground is. */
  readonly foot: number
}

/**
 * Somebody, and everybody whom they can turn to: half of them on the left from top to bottom, the others on the
 * right, and dots between, because nobody has asked yet. The dots come in from all sides like rays and end at a ring round
 * the one, far enough apart that none meet, however many there are.
 */
export function roundOne(
  count: number,
  all: readonly Cast[],
  own: number,
  { width, height, weight, off = 0, beside, foot }: RoundFrame,
): Drawing {
  const rows = Math.ceil(count / 2)
  const row = (height - foot) / rows
  const middle = width / 2
  const ground = height - weight
  const head = (height - foot) / 2
  const size = Math.min(width / 8.5, row * 2.2)
  const ring = size * 0.7 + weight * 1.5
  const leg = size
  const others = Array.from({ length: count }, (_, one) => {
    const right = one >= rows
    return {
      who: one + 1,
      side: right ? -1 : 1,
      x: right ? width - beside : beside,
      y: ((right ? one - rows : one) + 0.5) * row,
    }
  })
  const small = Math.min(row * 0.56, size * 0.55)
  return {
    width,
    height,
    parts: [
      ...others.map(({ x, y, side }): Stroke => {
        const angle = ((y - head) / head) * widest
        const to = { x: middle - side * ring * Math.cos(angle), y: head + ring * Math.sin(angle) }
        const far = Math.hypot(to.x - x, to.y - y)
        const clear = (small * 0.6 + weight) / far
        const from = { x: x + (to.x - x) * clear, y: y + (to.y - y) * clear }
        const long = far * (1 - clear)
        return {
          draws: 'stroke',
          d: `M${n(to.x)} ${n(to.y)}L${n(from.x)} ${n(from.y)}`,
          weight: weight * 0.9,
          pitch: long / Math.max(1, Math.round(long / (weight * dotPitch))),
        }
      }),
      {
        draws: 'stroke',
        d: `M${-off} ${n(ground)}H${n(middle - leg)}C${n(middle - leg * 0.25)} ${n(ground)} ${n(middle)} ${n(ground - leg * 0.3)} ${n(middle)} ${n(ground - leg)}V${n(head)}`,
        weight,
      },
      {
        draws: 'stroke',
        d: `M${n(middle)} ${n(ground - leg)}C${n(middle)} ${n(ground - leg * 0.3)} ${n(middle + leg * 0.25)} ${n(ground)} ${n(middle + leg)} ${n(ground)}H${width + off}`,
        weight,
      },
      mark(castOf(all, own, 0), middle, head, size, weight),
      ...others.map(({ who, x, y }) => mark(castOf(all, own, who), x, y, small, weight)),
    ],
  }
}

/** How steeply the last of the dots come in, as an angle. */
const widest = Math.PI * 0.4

const mark = (who: Cast, x: number, y: number, size: number, weight: number): Mark => ({
  draws: 'mark',
  ...who,
  x: n(x),
  y: n(y),
  size: n(size),
  look: 'own',
  halo: weight * 0.8,
})

const n = (value: number): number => Math.round(value * 100) / 100
