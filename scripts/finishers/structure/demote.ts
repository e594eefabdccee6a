import type { PDFDocument } from 'pdf-lib'
import type { Ink } from './ink.ts'
import {
  type Content,
  type Element,
  everyContent,
  everyElement,
  isContent,
  isElement,
  type Kid,
  meaningAbove,
  writeKids,
} from './tree.ts'

/** Tagged content by page and number, and why its tag is taken off. */
export type DemotedContent = ReadonlyMap<string, ReadonlyMap<number, 'plain' | 'repeated'>>

/**
 * Takes out of the tree what nobody should hear: borders and grounds, which Chromium tags as if they were text,
 * and the header row that it prints again on each page of a long table.
 */
export function demote(top: Element, ink: Ink, document: PDFDocument): DemotedContent {
  const demoted = new Map<string, Map<number, 'plain' | 'repeated'>>()
  const cut = (element: Element, kind: 'plain' | 'repeated', test: (content: Content) => boolean): void => {
    const gone = (kid: Kid): kid is Content => isContent(kid) && test(kid)
    const cuts = element.kids.filter(gone)
    if (cuts.length === 0) return
    for (const { page, id } of cuts) demoted.set(page, (demoted.get(page) ?? new Map()).set(id, kind))
    element.kids = element.kids.filter(kid => !gone(kid))
    writeKids(element, document)
  }

  for (const element of everyElement(top)) {
    if (!isPicture(element))
      cut(element, 'plain', content => {
        const painted = ink.of(content)
        return painted !== undefined && !painted.text && !painted.image
      })
    if (element.type !== 'TR' || !element.kids.every(kid => isElement(kid) && kid.type === 'TH')) continue
    const first = Math.min(...[...everyContent(element)].map(ink.pageOf))
    for (const inside of everyElement(element))
      cut(inside, 'repeated', content => ink.pageOf(content) > first)
  }
  return demoted
}

const drawn = new Set(['Figure', 'Formula', 'Form', 'Lbl'])

/** A drawing, or a part of one. */
function isPicture(element: Element): boolean {
  for (let at: Element | undefined = element; at; at = meaningAbove(at)) if (drawn.has(at.type)) return true
  return false
}
