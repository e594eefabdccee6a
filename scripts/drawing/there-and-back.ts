import type { DiagramFrame } from './diagram-frame.ts'
import type { Cast, Drawing, Part } from './drawing.ts'

interface ThereAndBack extends DiagramFrame {
  /** Whether there is a way back: nobody is shown one that the words do not have. */
  readonly returns: unknown
}

/** The line with a stop for each promise, and the dotted way back under it, from the last stop to the first. */
export function thereAndBack(
  all: readonly Cast[],
  { width, height, weight, off = 0, returns }: ThereAndBack,
): Drawing {
  const pitch = width / all.length
  const size = Math.min(pitch * 0.56, height - 6 * weight)
  const y = size / 2 + weight
  const stops = all.map((one, index) => ({
    ...one,
    x: n(size / 2 + index * ((width - size) / Math.max(1, all.length - 1))),
  }))
  const first = size / 2
  const last = width - size / 2
  const foot = height - weight
  const r = Math.min(weight * 3, (foot - y - size / 2) * 0.8)
  const head = weight * 2.4
  const tip = y + size / 2 + weight * 1.2
  const back = `M${n(last)} ${n(tip)}V${n(foot - r)}a${r} ${r} 0 0 1 ${-r} ${r}H${n(first + r)}a${r} ${r} 0 0 1 ${-r} ${-r}V${n(tip + head)}`
  const dots: Part[] = [
    { draws: 'stroke', d: back, weight: weight * 0.62, pitch: weight * 1.37 },
    { draws: 'arrow', x: n(first), y: n(tip), points: 'up', size: head },
  ]
  return {
    width,
    height: returns ? height : y + size / 2 + weight,
    parts: [
      ...(returns ? dots : []),
      { draws: 'stroke', d: `M${-off} ${n(y)}H${n(last)}`, weight },
      ...stops.map(stop => ({
        draws: 'mark' as const,
        ...stop,
        y: n(y),
        size: n(size),
        look: 'own' as const,
        halo: weight * 0.45,
      })),
    ],
  }
}

const n = (value: number): number => Math.round(value * 100) / 100
