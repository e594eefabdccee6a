import type { IndicatorsFile } from '../content/compact.generated.ts'
import type { Line, Subject } from '../model.ts'
import { bare } from './bare.ts'

/** The levels in the order that every list keeps. */
const order = ['expect', 'love', 'not_expect'] as const

/** Something that one could see or hear, by its code. */
export interface Behaviour {
  readonly code: string
  readonly level: (typeof order)[number]
  readonly text: Line
  /** As it reads below the heading of its level: “shout” under “We do not”. */
  readonly bare: Line
}

/** One list of behaviours under its heading: expect, love, or do not expect. */
export interface Level {
  readonly level: Behaviour['level']
  readonly lines: readonly Omit<Behaviour, 'level'>[]
}

/** What behaviours are read from. */
type Source = Pick<Subject, 'indicators' | 'words'>

/** The lists of one commitment, in order; those that are empty are left out. */
export const levelsOf = (source: Source, commitment: string): Level[] =>
  order
    .map(level => ({ level, lines: behavioursOf(source, commitment, level) }))
    .filter(({ lines }) => lines.length > 0)

/** The behaviours that stand for their lists, one of each: those marked `first`, or else the first of each list. */
export const firstOf = ({ indicators, words }: Source, commitment: string): Behaviour[] =>
  order.flatMap(level => {
    const lines = behavioursOf({ indicators, words }, commitment, level)
    const marked = entryOf(indicators, commitment)?.[level].find(line => line.first)?.code
    const line = lines.find(({ code }) => code === marked) ?? lines[0]
    return line === undefined ? [] : [{ ...line, level }]
  })

/** The behaviour with this code. A rule has made sure that there is one. */
export function behaviour(source: Source, code: string): Behaviour {
  for (const { id } of source.indicators.indicators) {
    for (const level of order) {
      const found = behavioursOf(source, id, level).find(one => one.code === code)
      if (found) return { ...found, level }
    }
  }
  throw new Error(`no behaviour has the code ${code}`)
}

const entryOf = ({ indicators }: IndicatorsFile, commitment: string) =>
  indicators.find(({ id }) => id === commitment)

function behavioursOf(
  { indicators, words }: Source,
  commitment: string,
  level: Behaviour['level'],
): Omit<Behaviour, 'level'>[] {
  const entry = entryOf(indicators, commitment)
  const whole = (code: string, text: Line, short: Line) => ({ code, text, bare: short })
  if (entry === undefined) return []
  return level === 'not_expect'
    ? entry.not_expect.map(line => whole(line.code, line.text, bare(line, words)))
    : entry[level].map(({ code, text }) => whole(code, text, text))
}
