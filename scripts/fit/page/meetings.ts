import type { Sighting } from '../sighting.ts'
import type { Run } from './text-runs.ts'

type Meeting = Extract<Sighting, { kind: 'meets' }>

/**
 * Words that stand over other words. Letters fill the middle of their line's box; the rest of it may touch the next.
 * Runs inside the page; see `look-script.ts`.
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
      const pair = [spot.run, other.run].sort((a, b) => b.text.length - a.text.length)
      const [{ at, text }, second] = pair as [Run, Run]
      found.set(pair[0] as Run, {
        kind: 'meets',
        at,
        text,
        other: { at: second.at, text: second.text },
      })
    }
  }
  return [...found.values()]
}
