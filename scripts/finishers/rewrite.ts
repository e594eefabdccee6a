import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'

const { PDFDocument: Document } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Opens a printed PDF, has it worked on, and saves it again: with what the work has found, the same bytes for the
 * same input. Nothing is put in unasked (a library's name, the hour), and nobody waits in turns: this is a thread
 * of its own.
 */
export async function rewrite<Found extends object>(
  printed: Uint8Array,
  work: (document: PDFDocument) => Found,
): Promise<Found & { readonly bytes: Uint8Array; readonly pages: number }> {
  const document = await Document.load(printed, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  })
  const found = work(document)
  const bytes = await document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
  return { ...found, bytes, pages: document.getPageCount() }
}
