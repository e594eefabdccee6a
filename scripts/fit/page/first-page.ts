import type { pageArea } from './page-area.ts'

/** How large a sheet is, in px. */
export interface SheetSize {
  readonly width: number
  readonly height: number
}

/**
 * Lays a page out so that its first sheet, and nothing else, stands at its top left corner as it would on paper: a
 * column breaks like a page, and the columns after the first begin far beside it. Gives the size of the sheet, margins
 * included; what the sheet has in its margins is not drawn. Runs inside the page: see `in-page.ts`.
 */
export function firstPage(parts: { readonly pageArea: typeof pageArea }): SheetSize {
  const area = parts.pageArea()
  if (area === undefined) throw new Error('the page does not say how large it is')
  const { width, height, margins } = area
  const { top, right, bottom, left } = margins
  for (const one of document.body.querySelectorAll<HTMLElement>('*')) {
    const { breakBefore, breakAfter } = getComputedStyle(one)
    if (breakBefore === 'page') one.style.breakBefore = 'column'
    if (breakAfter === 'page') one.style.breakAfter = 'column'
  }
  const root = document.documentElement
  root.style.width = `${width}px`
  root.style.margin = `${top}px ${right}px ${bottom}px ${left}px`
  Object.assign(document.body.style, {
    height: `${height}px`,
    columnCount: '1',
    columnFill: 'auto',
    columnGap: `${2 * (width + left + right)}px`,
  })
  return { width: width + left + right, height: height + top + bottom }
}
