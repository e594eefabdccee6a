import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'

const { PDFArray, PDFDict, PDFName, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Templates write links to a file beside the PDF under this address, because Chromium drops relative ones. */
export const beside = 'https://beside.invalid/'

/** Turns links to files beside the PDF into relative ones, so that a folder keeps working wherever it is copied. */
export function relativeLinks(document: PDFDocument): void {
  for (const page of document.getPages()) {
    const annotations = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)
    for (let index = 0; index < (annotations?.size() ?? 0); index++) {
      const action = annotations?.lookup(index, PDFDict).lookupMaybe(PDFName.of('A'), PDFDict)
      const target = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString()
      if (target?.startsWith(beside))
        action?.set(PDFName.of('URI'), PDFString.of(target.slice(beside.length)))
    }
  }
}
