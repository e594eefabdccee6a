import type { Commitment, Line } from '../model.ts'

/** A promise as a stop of the line. */
export interface Stop extends Pick<Commitment, 'id' | 'mark' | 'title'> {
  /** Its title, or its shorter one where it has one: for places that are too small for titles. */
  readonly short: Line
}

export const stopOf = ({ id, mark, title, short = title }: Commitment): Stop => ({ id, mark, title, short })
