import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import { saved } from './saved.ts'

const { PDFDocument: Document } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Opens a printed PDF, has it worked on, and saves it again: with what the work has found, the same bytes for the
 * same input. Nothing is put in unasked: neither a library's name nor the hour.
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
  return { ...found, bytes: await saved(document), pages: document.getPageCount() }
}
