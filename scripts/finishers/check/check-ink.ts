import type { PDFDocument } from 'pdf-lib'
import { inkOf } from './ink-of.ts'

/** A page, from 1, and how much of it is covered with ink, from 0 to 1. */
export interface Inked {
  readonly page: number
  readonly share: number
}

/** The pages that take more ink than `most`, from 0 to 1. */
export const checkInk = (document: PDFDocument, most: number): Inked[] =>
  document
    .getPages()
    .map((page, index) => ({ page: index + 1, share: inkOf(page) }))
    .filter(({ share }) => share > most)
