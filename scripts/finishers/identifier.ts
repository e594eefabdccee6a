import { createHash } from 'node:crypto'
import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import type { About } from './about.ts'
import { pageText } from './content-stream/stream-text.ts'

const { PDFHexString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Gives a PDF its identifier, and hands it back: made from what it says of itself and from its pages, so that the
 * same words have the same one, and no others. `more` stands for what the pages only point to.
 */
export function identifier(document: PDFDocument, about: About, more = ''): string {
  const hash = createHash('sha256').update(JSON.stringify(about)).update(more)
  for (const page of document.getPages()) hash.update(pageText(page)).update('\0')
  const id = hash.digest('hex').slice(0, 32)
  const { context } = document
  context.trailerInfo.ID = context.obj([PDFHexString.of(id), PDFHexString.of(id)])
  return id
}
