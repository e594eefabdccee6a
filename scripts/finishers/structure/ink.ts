import type { PDFDocument } from 'pdf-lib'
import { type Box, joined } from '../content-stream/geometry.ts'
import { type ReadStream, readStream } from '../content-stream/read-stream.ts'
import { pageText } from '../content-stream/stream-text.ts'
import type { Content } from './tree.ts'

/** What a piece of tagged content paints, and where. */
export interface Painted {
  readonly text: boolean
  readonly image: boolean
  readonly box: Box | undefined
}

/** What stands on the pages of a document. */
export interface Ink {
  readonly pages: readonly InkedPage[]
  /** Nothing when a tag holds no ink at all. */
  of(content: Content): Painted | undefined
  /** The number of the page that a content stands on, from 0. */
  pageOf(content: Content): number
}

export interface InkedPage {
  readonly stream: string
  readonly read: ReadStream
  /** In pt. */
  readonly height: number
}

/** Reads every page's content once, for all who ask what a tag holds. */
export function readInk(document: PDFDocument): Ink {
  const numbers = new Map<string, number>()
  const found = new Map<string, Painted>()
  const pages = document.getPages().map((page, index): InkedPage => {
    const name = String(page.ref)
    numbers.set(name, index)
    const stream = pageText(page)
    const read = readStream(stream)
    for (const { kind, within, box } of read.paintings) {
      if (typeof within !== 'number') continue
      const key = `${name}:${within}`
      const before = found.get(key)
      found.set(key, {
        text: kind === 'text' || (before?.text ?? false),
        image: kind === 'image' || (before?.image ?? false),
        box: joined(before?.box, box),
      })
    }
    return { stream, read, height: page.getMediaBox().height }
  })
  return {
    pages,
    of: ({ page, id }) => found.get(`${page}:${id}`),
    pageOf: ({ page }) => numbers.get(page) ?? -1,
  }
}
