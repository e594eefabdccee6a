/**
 * The room between the margins of the sheet in px, as the page's own style sheet has it.
 * Runs inside the page; see {@link lookScript}.
 */
export function pageArea(): { width: number; height: number } | undefined {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules])
  let size = ''
  let margins = ['0px', '0px', '0px', '0px']
  for (const rule of rules) {
    if (!(rule instanceof CSSPageRule) || rule.selectorText !== '') continue
    size = rule.style.getPropertyValue('size') || size
    margins = ['top', 'right', 'bottom', 'left'].map(
      (side, index) => rule.style.getPropertyValue(`margin-${side}`) || (margins[index] ?? '0px'),
    )
  }
  const lengths = size.match(/calc\((?:[^()]|\([^()]*\))*\)|var\([^()]*\)|[\d.]+(?:mm|px|in)/g) ?? []
  if (lengths.length !== 2) return undefined
  const probe = document.body.appendChild(document.createElement('div'))
  const length = (expression: string): number => {
    probe.style.cssText = `position:absolute;visibility:hidden;width:${expression}`
    return probe.getBoundingClientRect().width
  }
  const [top = 0, right = 0, bottom = 0, left = 0] = margins.map(length)
  const [width = 0, height = 0] = lengths.map(length)
  probe.remove()
  return { width: width - left - right, height: height - top - bottom }
}
