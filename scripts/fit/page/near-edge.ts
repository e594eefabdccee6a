import type { PageArea } from './page-area.ts'
import type { Run } from './text-runs.ts'

/**
 * How far words stand from the nearest edge of their paper, in px: beside them everywhere, above and below in a frame
 * that is a page of its own. Elsewhere the margins of the sheet keep them off. Runs inside the page; see `in-page.ts`.
 */
export function nearEdge({ element, rects, style }: Run, { width, height, margins }: PageArea): number {
  const sheet = document.documentElement.getBoundingClientRect()
  const page = element.closest('[data-frame="page"]')?.getBoundingClientRect()
  // The space at which a line ends hangs beyond it, and is nothing that could be lost.
  const hanging = style.whiteSpace === 'pre-wrap' ? 0.278 * Number.parseFloat(style.fontSize) : 0
  const gaps = rects.flatMap((rect, line) => {
    const right = rect.right - (line < rects.length - 1 ? hanging : 0)
    const beside = [rect.left - sheet.left + margins.left, sheet.left + width + margins.right - right]
    if (page === undefined) return beside
    // Letters fill the middle of their line's box.
    const [top, bottom] = [rect.top + rect.height * 0.22, rect.bottom - rect.height * 0.2]
    return [...beside, top - page.top + margins.top, page.top + height + margins.bottom - bottom]
  })
  return Math.min(...gaps)
}
