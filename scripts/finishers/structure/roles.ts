import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { type Element, everyElement, meaningAbove } from './tree.ts'

const { PDFDict, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** The structure types that every reader of PDF 1.7 knows (ISO 32000-1, 14.8.4). */
export const standardTypes: ReadonlySet<string> = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
)

/** What Chromium writes beyond those, and the nearest that everybody knows. */
const known: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Div',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Part',
}

const inline = /^(P|H[1-6]|Span|Em|Strong|Link|Code|Quote|Caption)$/

/** Says what the types of PDF 2.0 stand for. A division inside a line of text is a span. */
export function roles(top: Element, document: PDFDocument): void {
  const used = new Set<string>()
  for (const element of everyElement(top)) {
    if (element.type === 'Div' && inline.test(meaningAbove(element)?.type ?? '')) {
      element.type = 'Span'
      element.dict.set(PDFName.of('S'), PDFName.of('Span'))
    }
    if (!standardTypes.has(element.type)) used.add(element.type)
  }
  if (used.size === 0) return
  const map = Object.fromEntries([...used].sort().map(type => [type, known[type] ?? 'Span']))
  document.catalog
    .lookup(PDFName.of('StructTreeRoot'), PDFDict)
    .set(PDFName.of('RoleMap'), document.context.obj(map))
}
