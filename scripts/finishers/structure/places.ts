import type { PDFArray as List, PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFDict, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** The page, from 1, of every named place in a PDF: of each id that a link leads to. */
export function places(document: PDFDocument): Map<string, number> {
  const order = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]))
  const found = new Map<string, number>()
  for (const [name, value] of document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    const target = document.context.lookup(value)
    const place = target instanceof PDFDict ? target.lookup(PDFName.of('D'), PDFArray) : (target as List)
    const page = order.get(String(place.get(0)))
    if (page !== undefined) found.set(name.decodeText(), page)
  }
  return found
}
