import { castOf } from './cast-of.ts'
import type { DiagramFrame } from './diagram-frame.ts'
import type { Cast, Drawing } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/**
 * A line with a stop for each thing that is to be done, at the left of its column, and dots for what comes after the
 * last. Words stand under it in as many columns.
 */
export function planLine(
  stops: number,
  all: readonly Cast[],
  own: number,
  { width, height, weight, off = 0 }: DiagramFrame,
): Drawing {
  const size = height - 2 * weight
  const y = height / 2
  const at = (stop: number): number => (stop * width) / stops + size / 2
  const last = at(stops - 1)
  return {
    width,
    height,
    parts: [
      { draws: 'stroke', d: `M${-off} ${y}H${last}`, weight },
      {
        draws: 'stroke',
        d: `M${last + size / 2 + weight * dotPitch} ${y}H${width + off}`,
        weight: weight * 0.9,
        pitch: weight * dotPitch,
      },
      ...Array.from({ length: stops }, (_, stop) => ({
        draws: 'mark' as const,
        ...castOf(all, own, stop),
        x: at(stop),
        y,
        size,
        look: 'own' as const,
        halo: weight * 0.8,
      })),
    ],
  }
}
