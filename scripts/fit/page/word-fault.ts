import type { Sighting } from '../sighting.ts'
import type { Run } from './text-runs.ts'

/** A word that does not stand as it should, and how far it stands out of its column, in px. */
export interface WordFault {
  readonly sighting: Sighting
  readonly beyond: number
}

/**
 * The first word of a run that is broken over two lines, or wider than its column. `root` is as wide as the page,
 * `mm` is a millimetre in px. Runs inside the page; see `in-page.ts`.
 */
export function wordFault(
  { node, element, style, rects: lines, at, text }: Run,
  root: Element,
  mm: number,
): WordFault[] {
  const column = columnOf(element)
  // Large type is set a hair out of its column, so that its first letter looks in line.
  const slack = Math.max(mm, Number.parseFloat(style.fontSize) * 0.06)
  const breaks = style.overflowWrap !== 'normal' || style.wordBreak !== 'normal' || style.hyphens === 'auto'
  const mayBreak = breaks && lines.length > 1
  if (!mayBreak && lines.every(line => beyondColumn(line) <= slack)) return []
  const range = document.createRange()
  for (const { 0: word, index } of node.data.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}.,’'&]*[\p{L}\p{N}])?/gu)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const rects = [...range.getClientRects()].filter(rect => rect.width > 0.5)
    const tops = new Set(rects.map(rect => Math.round(rect.top / 4)))
    if (tops.size > 1 && !word.includes('\u00ad'))
      return [{ sighting: { kind: 'broken', at, text, word }, beyond: 0 }]
    const beyond = Math.max(...rects.map(beyondColumn))
    if (beyond <= slack) continue
    const by = Math.round((beyond / mm) * 10) / 10
    return [{ sighting: { kind: 'wide', at, text, word, by }, beyond }]
  }
  return []

  function beyondColumn(rect: DOMRect): number {
    return Math.max(rect.right - column.right, column.left - rect.left)
  }

  /** From left to right, the room that a block gives to its words. */
  function columnOf(inside: Element): { left: number; right: number } {
    let block = inside
    while (/^inline/.test(getComputedStyle(block).display) && block.parentElement) block = block.parentElement
    const box = block.getBoundingClientRect()
    const page = root.getBoundingClientRect()
    return { left: Math.max(box.left, page.left), right: Math.min(box.right, page.right) }
  }
}
