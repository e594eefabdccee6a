import type { PDFEmbeddedPage } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { type PrintFile, type PrintOrder, printFile } from './print-file.ts'

const { PDFDocument: Document, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** A PDF, and how often all its pages are wanted. */
export interface Part {
  readonly pdf: Uint8Array
  readonly copies: number
  /** Only this page of it, from 0. */
  readonly page?: number
}

/**
 * One file with every part as often as it is wanted, copy after copy, each page of the size that it has. What stands
 * on a page is in the file once, however many copies there are. Where both sides are printed, a copy with an odd
 * number of pages gets an empty one, so that the next starts on a fresh sheet.
 */
export const collate = (parts: readonly Part[], order: PrintOrder): Promise<PrintFile> =>
  printFile(order, async document => {
    const { context } = document
    const contents = context.register(context.flateStream('/P0 Do\n'))
    const resourcesOf = ({ ref }: PDFEmbeddedPage) => context.register(context.obj({ XObject: { P0: ref } }))
    const pagesOf = async (pdf: Uint8Array) => {
      const opened = await Document.load(pdf, { updateMetadata: false })
      const embedded = await document.embedPdf(opened, opened.getPageIndices())
      return embedded.map(page => ({ size: page, resources: resourcesOf(page) }))
    }
    /** A PDF that is named twice goes in once. */
    const known = new Map<Uint8Array, Awaited<ReturnType<typeof pagesOf>>>()
    for (const { pdf, copies, page } of parts) {
      const all = known.get(pdf) ?? (await pagesOf(pdf))
      known.set(pdf, all)
      const pages = page === undefined ? all : all.slice(page, page + 1)
      const last = pages.at(-1)
      for (let copy = 0; copy < copies; copy++) {
        for (const { size, resources } of pages) {
          const { node } = document.addPage([size.width, size.height])
          node.set(PDFName.of('Resources'), resources)
          node.set(PDFName.of('Contents'), contents)
        }
        if (order.sides !== 'one' && pages.length % 2 === 1 && last)
          document.addPage([last.size.width, last.size.height])
      }
    }
  })
