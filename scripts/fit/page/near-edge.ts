import type { PageArea } from './page-area.ts'
import type { Run } from './text-runs.ts'

/**
 * How far words stand from the nearest edge of their paper, in px: beside them everywhere, above and below in a frame
 * that is a page of its own. Elsewhere the margins of the sheet keep them off. Runs inside the page; see `in-page.ts`.
 */
export function nearEdge({ element, rects }: Run, { width, height, margins }: PageArea): number {
  const sheet = document.documentElement.getBoundingClientRect()
  const page = element.closest('[data-frame="page"]')?.getBoundingClientRect()
  const gaps = rects.flatMap(rect => {
    const beside = [rect.left - sheet.left + margins.left, sheet.left + width + margins.right - rect.right]
    if (page === undefined) return beside
    // Letters fill the middle of their line's box.
    const [top, bottom] = [rect.top + rect.height * 0.22, rect.bottom - rect.height * 0.2]
    return [...beside, top - page.top + margins.top, page.top + height + margins.bottom - bottom]
  })
  return Math.min(...gaps)
}
