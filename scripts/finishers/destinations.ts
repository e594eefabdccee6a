import { loadPackage } from '../load-package.ts'
import { places } from './structure/places.ts'

const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** The page, from 1, of every named place in a PDF that is only printed to find them. */
export const destinations = async (pdf: Uint8Array): Promise<Map<string, number>> =>
  places(await PDFDocument.load(pdf, { updateMetadata: false }))
