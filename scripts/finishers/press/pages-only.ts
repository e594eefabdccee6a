import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFName, PDFRef } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Takes out what a screen needs and a press must not find: links, bookmarks, and where a window opens. */
export function pagesOnly(document: PDFDocument): void {
  const { catalog, context } = document
  for (const page of document.getPages()) {
    for (const one of page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? [])
      if (one instanceof PDFRef) context.delete(one)
    page.node.delete(PDFName.of('Annots'))
  }
  for (const name of ['Dests', 'Names', 'Outlines', 'OpenAction', 'StructTreeRoot', 'MarkInfo'])
    catalog.delete(PDFName.of(name))
}
