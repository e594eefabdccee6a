import type { Run } from './text-runs.ts'

/**
 * How far words, or lines to write on, stand out of their frame at the top or the foot, in px: 0 when it holds all.
 * Less than 3 px is no fault that anyone could see, but at the head of a sheet: what stands above that is not printed.
 * `runs` are those inside it; a frame of the kind `page` is as tall as the sheet has room. Runs inside the page; see
 * `in-page.ts`.
 */
export function beyondFrame(
  frame: HTMLElement,
  runs: readonly Run[],
  area: { readonly height: number } | undefined,
): number {
  const box = frame.getBoundingClientRect()
  const style = getComputedStyle(frame)
  const top = box.top + Number.parseFloat(style.paddingTop)
  const foot = box.bottom - Number.parseFloat(style.paddingBottom)
  const isPage = frame.dataset.frame === 'page'
  const bottom = isPage && area ? Math.min(foot, box.top + area.height) : foot
  const inside = runs.filter(run => !run.element.closest('footer,[data-furniture]'))
  // Letters fill the middle of their line's box; large type may stand with its box outside and its letters in line.
  const ends = inside.flatMap(run =>
    run.rects.flatMap(({ top: head, bottom: end, height }) => [
      end - height * 0.2 - bottom,
      top - head - height * 0.22,
    ]),
  )
  const lines = [...frame.querySelectorAll('a[href^="https://field.invalid/"]')].flatMap(line =>
    [...line.getClientRects()].map(rect => rect.bottom - bottom),
  )
  // Where so much as the space below some words has no room on the sheet, the browser puts the words on another.
  const boxes = isPage && area ? frame.scrollHeight - area.height : 0
  const beyond = Math.max(0, boxes, ...ends, ...lines)
  if (beyond > 3) return beyond
  const heads = inside.flatMap(run =>
    run.rects.map(({ top: head, height }) => box.top - head - height * 0.16),
  )
  const cut = isPage ? Math.max(0, ...heads) : 0
  return cut > 1 ? cut : 0
}
