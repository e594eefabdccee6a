import { createHash } from 'node:crypto'
import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import type { About } from '../about.ts'
import { checkInk, type Inked } from '../check/check-ink.ts'
import { checkStamp, type Unstamped } from '../check/check-stamp.ts'
import { streamText } from '../content-stream/stream-text.ts'
import { identifier } from '../identifier.ts'
import { info } from '../info.ts'
import { printSettings, type Sides } from '../print-settings.ts'
import { saved } from '../saved.ts'
import { type Bookmark, bookmarks } from './bookmarks.ts'
import { dropUnused } from './drop-unused.ts'

const {
  PDFDocument: Document,
  PDFName,
  PDFRawStream,
  PDFString,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** What a file for the office printer says of itself. */
export interface PrintOrder {
  readonly about: About
  readonly sides: Sides
  /** How much of a page may be ink, from 0 to 1. */
  readonly mostInk?: number | undefined
  /** What stands where in it. */
  readonly bookmarks?: readonly Bookmark[]
}

export interface PrintFile {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly unstamped: readonly Unstamped[]
  readonly inked: readonly Inked[]
}

/** A new PDF of pages from others, without tags: to print, not to read. The item's own PDF is the one to read. */
export async function printFile(
  { about, sides, mostInk, bookmarks: marks = [] }: PrintOrder,
  fill: (document: PDFDocument) => Promise<void>,
): Promise<PrintFile> {
  const document = await Document.create({ updateMetadata: false })
  await fill(document)
  await document.flush()
  info(document, about)
  document.catalog.set(PDFName.of('Lang'), PDFString.of(about.language))
  printSettings(document, sides)
  bookmarks(document, marks)
  dropUnused(document)
  identifier(document, about, fingerprint(document))
  const unstamped = checkStamp(document, about)
  const inked = mostInk === undefined ? [] : checkInk(document, mostInk)
  return { bytes: await saved(document), pages: document.getPageCount(), unstamped, inked }
}

/** The pages only say where things stand; what stands there is in the drawings that they show. */
function fingerprint({ context }: PDFDocument): string {
  const hash = createHash('sha256')
  for (const [, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))
      hash.update(streamText(object)).update('\0')
  return hash.digest('hex')
}
