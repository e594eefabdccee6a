/** Where a stop stands on a line round the edge of a sheet. */
export interface EdgePlace {
  readonly row: 'top' | 'foot'
  /** How far from the left edge to the right one, from 0 to 1. */
  readonly along: number
  /** Which way its words go from it: into the sheet from a corner, to both sides elsewhere. */
  readonly side: 'left' | 'middle' | 'right'
}

/** So many stops on a line that goes along the top from left to right, down, and along the foot back to the left. */
export function roundTheEdge(count: number): EdgePlace[] {
  const above = Math.ceil(count / 2)
  const below = count - above
  const top = Array.from({ length: above }, (_, index) => place('top', index / (above - 1)))
  // The last one always stands at the left, where the way back begins.
  const foot = Array.from({ length: below }, (_, index) =>
    place('foot', below === 1 ? 0 : 1 - index / (below - 1)),
  )
  return [...top, ...foot]
}

const place = (row: EdgePlace['row'], along: number): EdgePlace => ({
  row,
  along,
  side: along === 0 ? 'left' : along === 1 ? 'right' : 'middle',
})
