import type { PDFDocument, PDFEmbeddedPage } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import type { Matrix } from '../content-stream/geometry.ts'
import { setPageText } from '../content-stream/stream-text.ts'
import { points } from '../press/points.ts'
import { type PrintFile, type PrintOrder, printFile } from './print-file.ts'
import type { Placed, Side } from './side.ts'

const { PDFDocument: Document, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Puts pages of printed PDFs on sheets: each page goes into the file once, however often it is shown, its fonts are
 * shared, and text stays text.
 */
export const impose = (
  sources: readonly Uint8Array[],
  sides: readonly Side[],
  order: PrintOrder,
): Promise<PrintFile> =>
  printFile(order, async document => {
    const shown = await embedded(document, sources, sides)
    for (const { size, placed } of sides) {
      const [width, height] = size.map(points) as [number, number]
      const page = document.addPage([width, height])
      const names = new Map<PDFEmbeddedPage, string>()
      const operators = placed.map(one => {
        const form = shown.get(key(one))
        if (form === undefined) throw new Error(`PDF ${one.source} has no page ${one.page}`)
        names.set(form, names.get(form) ?? `P${names.size}`)
        return drawn(one, names.get(form) ?? '', form.height, height)
      })
      const drawings = Object.fromEntries([...names].map(([form, name]) => [name, form.ref]))
      page.node.set(PDFName.of('Resources'), document.context.obj({ XObject: drawings }))
      setPageText(page, operators.join(''))
    }
  })

const key = ({ source, page }: Pick<Placed, 'source' | 'page'>): string => `${source}:${page}`

/** Every page that is shown somewhere, once. Pages of one source are copied together, or each would bring its fonts. */
async function embedded(
  document: PDFDocument,
  sources: readonly Uint8Array[],
  sides: readonly Side[],
): Promise<Map<string, PDFEmbeddedPage>> {
  const found = new Map<string, PDFEmbeddedPage>()
  for (const [source, bytes] of sources.entries()) {
    const wanted = sides.flatMap(side => side.placed).filter(one => one.source === source)
    const pages = [...new Set(wanted.map(one => one.page))].sort((a, b) => a - b)
    if (pages.length === 0) continue
    const opened = await Document.load(bytes, { updateMetadata: false })
    const forms = await document.embedPdf(opened, pages)
    for (const [index, form] of forms.entries()) found.set(key({ source, page: pages[index] ?? 0 }), form)
  }
  return found
}

/** The operators that show a part of a page. PDF measures from the lower left corner, in points. */
function drawn(one: Placed, name: string, pageHeight: number, sheetHeight: number): string {
  const { window, scale = 1, turned = false } = one
  const [x, y, width, height, left, top] = [
    one.x,
    one.y,
    window.width * scale,
    window.height * scale,
    window.x * scale,
    window.y * scale,
  ].map(points) as [number, number, number, number, number, number]
  const right = x - left
  const up = sheetHeight - y + top - pageHeight * scale
  const matrix: Matrix = turned
    ? [-scale, 0, 0, -scale, 2 * x + width - right, 2 * (sheetHeight - y) - height - up]
    : [scale, 0, 0, scale, right, up]
  const box = [x, sheetHeight - y - height, width, height]
  return `q ${figures(box)} re W n ${figures(matrix)} cm /${name} Do Q\n`
}

const figures = (values: readonly number[]): string =>
  values.map(value => String(Math.round(value * 10000) / 10000)).join(' ')
