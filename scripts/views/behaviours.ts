import type { IndicatorsFile } from '../content/compact.generated.ts'
import type { Line } from '../model.ts'
import type { Behaviour } from './deck.ts'

/** The levels in the order that every list keeps. */
const order = ['expect', 'love', 'not_expect'] as const

/** One list of behaviours under its heading: expect, love, or do not expect. */
export interface Level {
  readonly level: Behaviour['level']
  readonly lines: readonly { readonly code: string; readonly text: Line }[]
}

/** The lists of one commitment, in order; those that are empty are left out. */
export function levelsOf({ indicators }: IndicatorsFile, commitment: string): Level[] {
  const one = indicators.find(entry => entry.id === commitment)
  return one === undefined
    ? []
    : order
        .map(level => ({ level, lines: one[level].map(({ code, text }) => ({ code, text })) }))
        .filter(({ lines }) => lines.length > 0)
}

/** The behaviour with this code. A rule has made sure that there is one. */
export function behaviour(file: IndicatorsFile, code: string): Behaviour {
  for (const entry of file.indicators) {
    for (const level of order) {
      const found = entry[level].find(one => one.code === code)
      if (found) return { code, level, text: found.text }
    }
  }
  throw new Error(`no behaviour has the code ${code}`)
}
