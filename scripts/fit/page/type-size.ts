import type { Run } from './text-runs.ts'

/** The size of some words as they are printed, in pt. Runs inside the page; see `in-page.ts`. */
export function typeSize({ element, style }: Run): number {
  return Number.parseFloat(style.fontSize) * element.currentCSSZoom * 0.75
}
