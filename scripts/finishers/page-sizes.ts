import { loadPackage } from '../load-package.ts'

const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Width and height of every page of a PDF, in mm. */
export async function pageSizes(pdf: Uint8Array): Promise<[width: number, height: number][]> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  return document.getPages().map(page => {
    const { width, height } = page.getMediaBox()
    return [(width * 25.4) / 72, (height * 25.4) / 72]
  })
}
