import type { Unstamped } from '../finishers/check/check-stamp.ts'
import type { Misfit } from '../fit/misfit.ts'

/** What a finisher did not find at the foot of the pages, as something that does not fit. */
export const stampMisfits = (unstamped: readonly Unstamped[]): Misfit[] =>
  unstamped.map(({ page, missing }) => ({ kind: 'stamp', page, missing }))
