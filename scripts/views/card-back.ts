import { castOf } from '../drawing/cast-of.ts'
import type { Cast } from '../drawing/drawing.ts'
import type { Line, Subject } from '../model.ts'

/** The back of a deck: every mark in rows, in the colour of one promise, by which people tell decks apart. */
export interface CardBack {
  readonly promise: string
  readonly stops: readonly Cast[]
  readonly compact: Line
}

/** `which` counts decks from 0: each has the colour of another promise, as long as there are so many. */
export function cardBack({ compact }: Pick<Subject, 'compact'>, which: number): CardBack {
  const stops = compact.commitments.map(({ id, mark }) => ({ id, mark }))
  return { promise: castOf(stops, 0, which).id, stops, compact: compact.title }
}
