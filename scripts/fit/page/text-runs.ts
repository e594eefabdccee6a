import type { Words } from '../sighting.ts'

/** Some words in one style, and the places of their lines in px. */
export interface Run extends Words {
  readonly node: Text
  readonly element: Element
  readonly style: CSSStyleDeclaration
  readonly rects: readonly DOMRect[]
}

/** Every run of words that the page, or an element of it, shows, in reading order. Runs inside the page; see `in-page.ts`. */
export function textRuns(within: Element = document.body): Run[] {
  const found: Run[] = []
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const element = node.parentElement
    if (!element || !node.data.trim() || element.closest('style,title,script')) continue
    range.selectNodeContents(node)
    const rects = [...range.getClientRects()].filter(rect => rect.width > 0.5)
    const style = getComputedStyle(element)
    if (rects.length === 0 || style.visibility === 'hidden') continue
    const at = element.closest('[data-at]')?.getAttribute('data-at') ?? null
    found.push({ node, element, style, rects, at, text: node.data.replace(/\s+/g, ' ').trim() })
  }
  return found
}
