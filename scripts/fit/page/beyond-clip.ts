import type { Run } from './text-runs.ts'

/**
 * How far letters stand out of a box that cuts them off, on any side, in px: half of one is already seen. `runs` are
 * those inside it. Runs inside the page; see `in-page.ts`.
 */
export function beyondClip(box: HTMLElement, runs: readonly Run[]): number {
  const { left, right, top, bottom } = box.getBoundingClientRect()
  const ends = runs.flatMap(run =>
    run.rects.flatMap(rect => [
      left - rect.left,
      rect.right - right,
      top - rect.top - rect.height * 0.16,
      rect.bottom - rect.height * 0.03 - bottom,
    ]),
  )
  const beyond = Math.max(0, ...ends)
  return beyond > 0.5 ? beyond : 0
}
