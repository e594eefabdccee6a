import type { Cast, Drawing, Mark, Part } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** A row of stops on one straight piece of the line, in any unit. */
export interface StopRow {
  readonly width: number
  readonly weight: number
  /** How large a stop is, and the one that we are at. */
  readonly small: number
  readonly big?: number
  readonly here?: string
  /** How far the first and the last stand from the ends of the line; half a stop without it. */
  readonly inset?: number
  /** From one stop to the next; they fill the line without it. */
  readonly step?: number
  /** How far above the line the dotted way back runs; it is left out without this. */
  readonly back?: number
  /** How far the line runs on at both ends, where a press prints beyond the edge. */
  readonly off?: number
}

/**
 * All stops in a row, evenly on an unbroken line. The present one is large and in its own colour, and the others are
 * small and in ink; where we are at none, all are in colour.
 */
export function stopRow(all: readonly Cast[], row: StopRow): Drawing {
  const { width, weight, small, here, big = small, back, off = 0 } = row
  const largest = here === undefined ? small : Math.max(big, small)
  // Thinner than in a scene: small stops would cut the line to pieces.
  const halo = weight * 0.5
  const above = back === undefined ? 0 : back + weight
  const y = Math.max(largest / 2 + halo, above)
  const inset = row.inset ?? largest / 2
  const step = row.step ?? (all.length > 1 ? (width - 2 * inset) / (all.length - 1) : 0)
  const placeOf = (i: number): number => inset + i * step
  const [first, last] = [placeOf(0), placeOf(all.length - 1)]
  // A stop at the very end has no line behind it, which would look out round its edge.
  const [from, to] = [first <= largest / 2 ? first : 0, width - last <= largest / 2 ? last : width]
  const sizeOf = (one: Cast): number => (one.id === here ? big : small)
  const parts: Part[] = []
  if (back !== undefined) {
    const top = y - back
    const arrow = weight * 2
    const end = sizeOf(all[0] ?? { id: '', mark: '' }) / 2 + halo + weight * 0.5
    const r = Math.max(weight, Math.min(back - end - arrow * 1.3, step / 2))
    const start = sizeOf(all.at(-1) ?? { id: '', mark: '' }) / 2 + halo + weight * 0.5
    parts.push(
      {
        draws: 'stroke',
        weight: weight * 0.6,
        pitch: weight * dotPitch * 0.7,
        d: `M${n(last)} ${n(y - start)}V${n(top + r)}a${n(r)} ${n(r)} 0 0 0 ${n(-r)} ${n(-r)}H${n(first + r)}a${n(r)} ${n(r)} 0 0 0 ${n(-r)} ${n(r)}V${n(y - end - arrow * 1.3)}`,
      },
      { draws: 'arrow', x: first, y: y - end, points: 'down', size: arrow },
    )
  }
  parts.push(
    { draws: 'stroke', weight, d: `M${n(from)} ${n(y)}H${n(to)}` },
    ...(off > 0
      ? [
          { draws: 'stroke' as const, weight, d: `M${n(-off)} ${n(y)}H0`, off: true as const },
          {
            draws: 'stroke' as const,
            weight,
            d: `M${n(width)} ${n(y)}H${n(width + off)}`,
            off: true as const,
          },
        ]
      : []),
    ...all.map(
      (one, i): Mark => ({
        ...one,
        draws: 'mark',
        x: placeOf(i),
        y,
        size: sizeOf(one),
        look: here === undefined || one.id === here ? 'own' : 'ink',
        halo,
      }),
    ),
  )
  return { width, height: y + largest / 2 + halo, parts }
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
