import { inflateSync } from 'node:zlib'
import type { PDFContext, PDFObject, PDFPage, PDFRef } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFFlateStream, PDFName, PDFRawStream, PDFStream, decodePDFRawStream } = loadPackage(
  'pdf-lib',
) as typeof import('pdf-lib')

/** The content stream of a page as Latin-1 text, one letter for each byte. */
export function pageText(page: PDFPage): string {
  const known = texts.get(page)
  if (known !== undefined) return known
  const contents = page.node.lookup(PDFName.of('Contents'))
  const parts = contents instanceof PDFArray ? contents.asArray() : contents ? [contents] : []
  const text = parts.map(part => streamText(page.doc.context.lookup(part))).join('\n')
  texts.set(page, text)
  return text
}

/** Puts a new content stream in the place of a page's own, which is taken out of the file. */
export function setPageText(page: PDFPage, text: string): void {
  const { context } = page.doc
  const old = page.node.get(PDFName.of('Contents'))
  const list = context.lookup(old)
  for (const ref of list instanceof PDFArray ? list.asArray() : [old])
    if (ref !== undefined && 'objectNumber' in ref) context.delete(ref as PDFRef)
  page.node.set(PDFName.of('Contents'), context.register(new Deflated(context, text)))
  texts.set(page, text)
}

/** Deflated when it is saved: most finishers leave what they write to the next. */
class Deflated extends PDFFlateStream {
  readonly text: string
  constructor(context: PDFContext, text: string) {
    super(context.obj({}), true)
    this.text = text
  }
  override getUnencodedContents(): Uint8Array {
    return Buffer.from(this.text, 'latin1')
  }
}

/** Read by one finisher and by the next: inflating takes longer than remembering. */
const texts = new WeakMap<PDFPage, string>()

/** What a stream holds, inflated, as Latin-1 text. */
export function streamText(stream: PDFObject | undefined): string {
  if (stream instanceof Deflated) return stream.text
  if (stream instanceof PDFRawStream) {
    // Node inflates in a tenth of the time; anything but plain deflating is left to the library.
    const plain =
      stream.dict.get(PDFName.of('Filter')) === PDFName.of('FlateDecode') &&
      !stream.dict.has(PDFName.of('DecodeParms'))
    const bytes = plain ? inflateSync(stream.contents) : decodePDFRawStream(stream).decode()
    return Buffer.from(bytes).toString('latin1')
  }
  return stream instanceof PDFStream ? Buffer.from(stream.getContents()).toString('latin1') : ''
}
