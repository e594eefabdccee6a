import type { Run } from './text-runs.ts'

/**
 * Words that a drawn line runs through. Only the middle of the letters counts, because a line may stand close above or
 * below; and only what is seen: not a line behind a mark that words stand in, nor one behind a box with a ground of its
 * own. Runs inside the page; see `in-page.ts`.
 */
export function crossings(runs: readonly Run[]): Run[] {
  const step = 4
  const lines: { readonly drawing: Element | null; readonly x: number; readonly y: number }[] = []
  for (const path of document.querySelectorAll<SVGGeometryElement>('svg :is(path, line, polyline)')) {
    const style = getComputedStyle(path)
    const matrix = path.getScreenCTM()
    if (style.stroke === 'none' || style.fill !== 'none' || matrix === null || !path.checkVisibility())
      continue
    const box = path.getBoundingClientRect()
    if (!runs.some(({ rects }) => rects.some(rect => meets(rect, box)))) continue
    const length = path.getTotalLength()
    const stride = step / Math.hypot(matrix.a, matrix.b)
    const drawing = path.ownerSVGElement
    for (let at = 0; at <= length; at += stride) {
      const { x, y } = path.getPointAtLength(at).matrixTransform(matrix)
      lines.push({ drawing, x, y })
    }
  }
  if (lines.length === 0) return []
  const covers = [
    ...document.querySelectorAll<SVGGeometryElement>('svg :is(path, rect, circle, ellipse, polygon)'),
  ]
    .filter(one => getComputedStyle(one).fill !== 'none')
    .map(one => one.getBoundingClientRect())
  return runs.filter(({ element, rects }) =>
    rects.some(rect => {
      const [top, bottom] = [rect.top + rect.height * 0.34, rect.bottom - rect.height * 0.26]
      const [left, right] = [rect.left + 1, rect.right - 1]
      return lines.some(
        ({ drawing, x, y }) =>
          x > left &&
          x < right &&
          y > top &&
          y < bottom &&
          drawing !== element.closest('svg') &&
          !covers.some(one => x > one.left && x < one.right && y > one.top && y < one.bottom) &&
          !onGround(element),
      )
    }),
  )

  function meets(one: DOMRect, other: DOMRect): boolean {
    return (
      one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top
    )
  }

  /** Whether words, or a box round them smaller than the page, paint over what is behind. */
  function onGround(element: Element): boolean {
    for (let at: Element | null = element; at && at !== document.body; at = at.parentElement)
      if (!/^rgba\(.*, 0\)$|transparent/.test(getComputedStyle(at).backgroundColor)) return true
    return false
  }
}
