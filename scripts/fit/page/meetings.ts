import type { Run } from './text-runs.ts'

/** Two runs of words, one over the other: the first is the longer. */
export type Meeting = readonly [Run, Run]

/**
 * Words that stand over other words, one meeting for each run. Letters fill the middle of their line's box; the rest of
 * it may touch the next. Runs inside the page; see `in-page.ts`.
 */
export function meetings(runs: readonly Run[]): Meeting[] {
  const spots = runs.flatMap(run =>
    run.rects.map(rect => ({
      run,
      left: rect.left + 1,
      right: rect.right - 1,
      top: rect.top + rect.height * 0.22,
      bottom: rect.bottom - rect.height * 0.2,
    })),
  )
  spots.sort((a, b) => a.top - b.top)
  const found = new Map<Run, Meeting>()
  for (const [index, spot] of spots.entries()) {
    for (let next = index + 1; next < spots.length; next++) {
      const other = spots[next]
      if (other === undefined || other.top >= spot.bottom) break
      if (other.run === spot.run || other.left >= spot.right || other.right <= spot.left) continue
      // The longer of the two is likelier to stand where it should not.
      const longer = other.run.text.length > spot.run.text.length
      found.set(longer ? other.run : spot.run, longer ? [other.run, spot.run] : [spot.run, other.run])
    }
  }
  return [...found.values()]
}
