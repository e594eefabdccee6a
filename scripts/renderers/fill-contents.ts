import type { PDFArray as List } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import type { Tools } from '../model.ts'
import { type Checked, good } from '../problem.ts'

/**
 * Puts page numbers into `<span data-page="id">`. Chromium has no `target-counter()`, so the document is
 * printed once, the named destinations are read (only ids that a link points to have one), and the numbers
 * are filled in. They are set in a box of fixed width, so that the second print breaks its pages alike.
 */
export async function fillContents(html: string, tools: Tools): Promise<Checked<string>> {
  const first = await tools.print(html, { tagged: false })
  if (first.value === undefined) return first as Checked<never>
  const pages = await destinations(first.value)
  return good(
    html.replace(
      /(<span[^>]* data-page="([^"]+)"[^>]*>)[^<]*/g,
      (_, open: string, id: string) => open + (pages.get(id) ?? ''),
    ),
  )
}

/** The page, from 1, of every named destination in a PDF. */
async function destinations(pdf: Uint8Array): Promise<Map<string, number>> {
  // Loaded only now: the first print is under way sooner.
  const { PDFArray, PDFDict, PDFDocument, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')
  const document = await PDFDocument.load(pdf, { updateMetadata: false })
  const order = new Map(document.getPages().map((page, index) => [page.ref.toString(), index + 1]))
  const found = new Map<string, number>()
  for (const [name, value] of document.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.entries() ?? []) {
    const target = document.context.lookup(value)
    const place = target instanceof PDFDict ? target.lookup(PDFName.of('D'), PDFArray) : (target as List)
    const page = order.get(String(place.get(0)))
    if (page !== undefined) found.set(name.decodeText(), page)
  }
  return found
}
