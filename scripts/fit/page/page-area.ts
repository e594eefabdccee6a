/** The room between the margins of a sheet, and the margins, in px. */
export interface PageArea {
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
}

/**
 * The room between the margins of the sheet, as the page's own style sheet has it.
 * Runs inside the page; see `in-page.ts`.
 */
export function pageArea(): PageArea | undefined {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
  let size = ''
  let margins: string[] = []
  // A margin that names a custom property is told only as it was written, all four sides in one.
  const parts = (value: string): string[] => value.match(/(?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+/g) ?? []
  for (const rule of rules) {
    if (!(rule instanceof CSSPageRule) || rule.selectorText !== '') continue
    size = rule.style.getPropertyValue('size') || size
    const own = parts(rule.style.getPropertyValue('margin'))
    if (own.length > 0) margins = own
  }
  const [above = '0px', beside = above, below = above, before = beside] = margins
  const lengths = parts(size)
  if (lengths.length !== 2) return undefined
  const probe = document.body.appendChild(document.createElement('div'))
  const length = (expression: string): number => {
    probe.style.cssText = `position:absolute;visibility:hidden;width:${expression}`
    return probe.getBoundingClientRect().width
  }
  const [top = 0, right = 0, bottom = 0, left = 0] = [above, beside, below, before].map(length)
  const [width = 0, height = 0] = lengths.map(length)
  probe.remove()
  return {
    width: width - left - right,
    height: height - top - bottom,
    margins: { top, right, bottom, left },
  }
}
