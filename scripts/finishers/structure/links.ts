import type { PDFDict } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { type Element, everyElement, isAnnotation } from './tree.ts'

const { PDFDict: Dict, PDFHexString, PDFName, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** A link of the page, as its HTML has it. */
export interface PageLink {
  readonly href: string
  readonly text: string
}

/**
 * Gives every link a description (ISO 14289-1, 7.18.5): its own words, or its target when it has none.
 * `pageLinks` in the order of the page, which is the order of the tree.
 */
export function links(top: Element, pageLinks: readonly PageLink[]): void {
  const waiting = pageLinks.map(link => ({ ...link, href: normal(link.href) }))
  for (const element of everyElement(top)) {
    if (element.type !== 'Link') continue
    const annotations = element.kids.filter(isAnnotation).map(kid => kid.annotation)
    const target = annotations[0] ? targetOf(annotations[0]) : ''
    const found = waiting.findIndex(link => link.href === normal(target))
    const text = (found < 0 ? undefined : waiting.splice(found, 1)[0]?.text) || target
    for (const annotation of annotations) annotation.set(PDFName.of('Contents'), PDFHexString.fromText(text))
  }
}

/** Chromium writes an address as a browser does: `https://a.example` becomes `https://a.example/`. */
const normal = (address: string): string => (URL.canParse(address) ? new URL(address).href : address)

function targetOf(annotation: PDFDict): string {
  const address = annotation.lookupMaybe(PDFName.of('A'), Dict)?.lookupMaybe(PDFName.of('URI'), PDFString)
  if (address) return address.decodeText()
  const place = annotation.get(PDFName.of('Dest'))
  return place instanceof PDFName ? `#${place.decodeText()}` : ''
}
