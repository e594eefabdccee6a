import type { Drawing, Part } from './drawing.ts'
import { dotPitch } from './scene-parts.ts'

/** Numbered steps down a line, in any unit. The numbers are words, and stand in rings that the page puts over the line. */
export interface StepsLine {
  readonly count: number
  /** From the middle of one ring to the next. */
  readonly pitch: number
  /** How large a ring is. */
  readonly ring: number
  readonly weight: number
  /** A way back: dotted, and returning to the first step. */
  readonly back?: boolean
}

/** How far beside the rings the return runs, in rings. */
const beside = 0.86

/** The line from the first step to the last, unbroken; or dots, with the return beside them. Rings lie over it with a halo. */
export function stepsLine({ count, pitch, ring, weight, back = false }: StepsLine): Drawing {
  const x = back ? ring * (beside + 0.5) : ring / 2
  const first = ring / 2
  const last = first + (count - 1) * pitch
  const width = x + ring / 2
  const dots = { draws: 'stroke', weight: weight * 0.7, pitch: weight * dotPitch * 0.8 } as const
  const r = ring * 0.4
  const left = x - ring * beside
  const arrow = weight * 1.9
  const tip = first - arrow / 2
  const parts: Part[] = back
    ? [
        { ...dots, d: `M${n(x)} ${n(first)}V${n(last)}` },
        {
          ...dots,
          d: `M${n(x)} ${n(last)}H${n(left + r)}a${n(r)} ${n(r)} 0 0 1 ${n(-r)} ${n(-r)}V${n(tip + arrow * 1.3)}`,
        },
        { draws: 'arrow', x: left, y: tip, points: 'up', size: arrow },
      ]
    : [{ draws: 'stroke', weight, d: `M${n(x)} ${n(first)}V${n(last)}` }]
  return { width, height: last + ring / 2, parts }
}

const n = (value: number): string => `${Math.round(value * 100) / 100}`
