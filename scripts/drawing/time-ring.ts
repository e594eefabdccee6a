import type { Stroke } from './drawing.ts'

/** How many minutes a piece of the ring may stand for; the least with which they all find room. */
const units = [0.5, 1, 2, 5, 10]
const pieces = 10
/** Between two pieces, in weights of the line: their round ends take one of it. */
const apart = 1.9

/** The pieces of a ring that some time takes, and those that are left. */
export interface DrawnTime {
  readonly taken: readonly Stroke[]
  readonly rest: readonly Stroke[]
}

/** A ring of pieces, each a fixed part of the time, clockwise from the top: first those that the time takes, then the rest. */
export function timeRing(
  minutes: number,
  { size, weight }: { readonly size: number; readonly weight: number },
): DrawnTime {
  const unit = units.find(one => minutes <= one * pieces) ?? minutes / pieces
  const radius = (size - weight) / 2
  const gap = (apart * weight) / radius
  const turn = (2 * Math.PI) / pieces
  const place = (angle: number): string =>
    `${n(size / 2 + radius * Math.sin(angle))} ${n(size / 2 - radius * Math.cos(angle))}`
  const strokes = Array.from({ length: pieces }, (_, i): Stroke => {
    const [from, to] = [i * turn + gap / 2, (i + 1) * turn - gap / 2]
    return {
      draws: 'stroke',
      d: `M${place(from)}A${n(radius)} ${n(radius)} 0 0 1 ${place(to)}`,
      weight,
    }
  })
  const taken = Math.round(minutes / unit)
  return { taken: strokes.slice(0, taken), rest: strokes.slice(taken) }
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
