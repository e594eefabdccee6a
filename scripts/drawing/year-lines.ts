import { castOf } from './cast-of.ts'
import type { DiagramFrame } from './diagram-frame.ts'
import type { Cast, Drawing, Part } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** A line for each thing that comes again. */
export interface YearFrame extends DiagramFrame {
  /** How much of each row's height its words take, over the line. */
  readonly words: number
}

/** A year of twelve months for each of these, with a mark in every month in which it is due; dots run on into the next year. */
export function yearLines(
  every: readonly number[],
  all: readonly Cast[],
  own: number,
  { width, height, weight, off = 0, words }: YearFrame,
): Drawing {
  const row = height / every.length
  const month = width / 12
  const size = Math.min(month * 0.52, (row - words) * 0.8)
  const last = width - month / 2
  return {
    width,
    height,
    parts: every.flatMap((months, index): Part[] => {
      const y = n(row * index + words + (row - words) / 2)
      return [
        { draws: 'stroke', d: `M${-off} ${y}H${n(last)}`, weight },
        {
          draws: 'stroke',
          d: `M${n(last + size / 2 + weight * dotPitch)} ${y}H${width + off}`,
          weight: weight * 0.9,
          pitch: weight * dotPitch,
        },
        ...Array.from({ length: 12 / months }, (_, time) => ({
          draws: 'mark' as const,
          ...castOf(all, own, index),
          x: n((time + 1) * months * month - month / 2),
          y,
          size: n(size),
          look: 'own' as const,
          halo: weight * 0.8,
        })),
      ]
    }),
  }
}

const n = (value: number): number => Math.round(value * 100) / 100
