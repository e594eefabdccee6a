import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { pageText, setPageText } from '../content-stream/stream-text.ts'
import { points } from './points.ts'
import type { Sheet } from './sheet.ts'

const { PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Says where each page is cut and how far its bleed goes (ISO 32000-1, 14.11.2). The browser rounds the size of a
 * page by up to 0.2 mm and lays it out from the top left corner: the boxes are measured from there, and everything is
 * moved so that the page starts at 0, 0.
 */
export function boxes(document: PDFDocument, { trim, bleed, edge, cropMarks }: Sheet): void {
  const [width, height] = trim.map(points) as [number, number]
  const around = points(cropMarks ? edge : bleed)
  const box = (grown: number): number[] =>
    [around - grown, around - grown, around + width + grown, around + height + grown].map(thousandth)
  for (const page of document.getPages()) {
    const printed = page.getMediaBox()
    const right = around - points(edge) - printed.x
    const up = around + height + points(edge) - (printed.y + printed.height)
    setPageText(page, `q 1 0 0 1 ${thousandth(right)} ${thousandth(up)} cm\n${pageText(page)}\nQ\n`)
    const set = (name: string, grown: number): void =>
      page.node.set(PDFName.of(name), document.context.obj(box(grown)))
    set('MediaBox', around)
    set('CropBox', around)
    set('BleedBox', points(bleed))
    set('TrimBox', 0)
  }
}

const thousandth = (value: number): number => Math.round(value * 1000) / 1000
