import { castOf } from './cast-of.ts'
import type { DiagramFrame } from './diagram-frame.ts'
import type { Cast, Drawing, Mark, Stroke } from './drawing.ts'

/** Steps that the line goes up. */
export interface FlightFrame extends DiagramFrame {
  /** How far it is from one tread up to the next. */
  readonly rise: number
  /** How much room there is under the lowest tread for its words. */
  readonly foot: number
}

/** How many people a tread has room for. */
const most = 4

/** A flight of steps, each with one person more than the one before, hand in hand. Words stand under the treads. */
export function flight(
  steps: number,
  all: readonly Cast[],
  own: number,
  { width, height, weight, off = 0, rise, foot }: FlightFrame,
): Drawing {
  const column = width / steps
  const tread = (step: number): number => height - foot - step * rise
  const r = Math.min(rise / 2, column / 6)
  const up = Array.from({ length: steps - 1 }, (_, before) => {
    const x = (before + 1) * column
    return `H${n(x - r)}a${r} ${r} 0 0 0 ${r} ${-r}V${n(tread(before + 1) + r)}a${r} ${r} 0 0 1 ${r} ${-r}`
  })
  const gap = (column * 0.86) / most
  const size = gap * 0.84
  const tall = tread(steps - 1) - size / 2 - weight
  const people = Array.from({ length: steps }, (_, step) =>
    Array.from({ length: Math.min(step + 1, most) }, (_, who) => ({
      who,
      x: step * column + (column - Math.min(step, most - 1) * gap) / 2 + who * gap,
      y: tread(step),
    })),
  ).flat()
  return {
    width,
    height,
    parts: [
      { draws: 'stroke', d: `M${-off} ${n(tread(0))}${up.join('')}H${width + off}`, weight },
      ...people.flatMap(({ who, x, y }): Stroke[] => [
        { draws: 'stroke', d: `M${n(x)} ${n(y)}V${n(y - tall)}`, weight },
        ...(who === 0
          ? []
          : [
              {
                draws: 'stroke' as const,
                d: `M${n(x - gap)} ${n(y - tall * 0.5)}Q${n(x - gap / 2)} ${n(y - tall * 0.24)} ${n(x)} ${n(y - tall * 0.5)}`,
                weight,
              },
            ]),
      ]),
      ...people.map(
        ({ who, x, y }): Mark => ({
          draws: 'mark',
          ...castOf(all, own, who),
          x: n(x),
          y: n(y - tall),
          size,
          look: 'own',
          halo: weight * 0.8,
        }),
      ),
    ],
  }
}

const n = (value: number): number => Math.round(value * 100) / 100
