import { createCanvas } from '@napi-rs/canvas'
import {
  decodePDFRawStream,
  PDFArray,
  type PDFDict,
  type PDFDocument,
  PDFName,
  type PDFNumber,
  PDFRawStream,
} from 'pdf-lib'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from 'vitest'
import { eachOperator } from '../../scripts/finishers/content-stream/each-operator.ts'

/** A place on a sheet, in mm from the upper left corner of the trimmed paper. */
export interface Area {
  readonly x: number
  readonly y: number
}

/** A run of text: where its base line starts, how long it is and how large its letters are, in mm. */
export interface Run extends Area {
  readonly text: string
  readonly width: number
  readonly size: number
}

const point = 25.4 / 72

/** The words of a page, with `edge` mm of paper around what is trimmed. */
export async function textsOf(page: PDFPageProxy | undefined, edge: number): Promise<Run[]> {
  const [, , , top = 0] = page?.view ?? []
  const { items = [] } = (await page?.getTextContent()) ?? {}
  return items.flatMap(item => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size, x, y] = item.transform as number[]
    return [
      {
        text: item.str.trim(),
        x: (x ?? 0) * point - edge,
        y: (top - (y ?? 0)) * point - edge,
        width: item.width * point,
        // A capital letter of Arimo is 0.72 of its size.
        size: 0.72 * (size ?? 0) * point,
      },
    ]
  })
}

/** Every dot of ink that lies outside the paper or within 5 mm of its edge; dots are some half a millimetre wide. */
export async function drawnNear(
  page: PDFPageProxy,
  [width, height]: readonly [number, number],
  edge: number,
): Promise<Area[]> {
  const viewport = page.getViewport({ scale: 1 })
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
  const context = canvas.getContext('2d')
  await page.render({ canvas: canvas as never, canvasContext: context as never, viewport }).promise
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
  const dots: Area[] = []
  for (let row = 0; row < canvas.height; row++) {
    const y = (row + 0.5) * point - edge
    const inside = y >= 5 && y <= height - 5
    for (let column = 0; column < canvas.width; column++) {
      const x = (column + 0.5) * point - edge
      if (inside && x >= 5 && x <= width - 5) continue
      const at = 4 * (row * canvas.width + column)
      if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) > 200) continue
      dots.push({ x, y })
    }
  }
  return dots
}

/** Every operator that sets a colour, in pages and in drawings, with its operands. */
export function colourOperators(document: PDFDocument): { operator: string; operands: string }[] {
  const found: { operator: string; operands: string }[] = []
  const pages = new Set(document.getPages().map(page => page.node.lookup(PDFName.of('Contents'))))
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || !isContent(object)) continue
    const stream = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1')
    eachOperator(stream, (operator, { count, text }) => {
      if (/^(rg|RG|g|G|k|K|cs|CS|sc|SC|scn|SCN)$/.test(operator))
        found.push({ operator, operands: Array.from({ length: count }, (_, index) => text(index)).join(' ') })
    })
  }
  return found

  function isContent(stream: PDFRawStream): boolean {
    const { dict } = stream
    const drawn =
      dict.get(PDFName.of('Subtype')) === PDFName.of('Form') || dict.has(PDFName.of('PatternType'))
    return drawn || pages.has(stream)
  }
}

/** How far a run stands from its like, in mm. Tags split a line in other places, so that one may be a part of the other. */
export function apart(run: Run, other: Run): number {
  const [whole, part] = run.text.length < other.text.length ? [other, run] : [run, other]
  if (!whole.text.includes(part.text)) return Number.POSITIVE_INFINITY
  const level = Math.abs(run.y - other.y)
  if (whole.text.startsWith(part.text)) return Math.hypot(run.x - other.x, level)
  const within = part.x > whole.x - 0.1 && part.x + part.width < whole.x + whole.width + 0.1
  return within ? level : Number.POSITIVE_INFINITY
}

/** Crop marks: on the lines of the cut, 6 to 11 mm outside. A dot is half a millimetre. */
export const isMark = ({ x, y }: Area, [width, height]: readonly [number, number]): boolean => {
  const on = (value: number, line: number): boolean => Math.abs(value - line) < 0.6
  const beyond = (value: number, far: number): boolean => Math.max(-value, value - far) > 5.4
  return (
    ((on(x, 0) || on(x, width)) && beyond(y, height)) || ((on(y, 0) || on(y, height)) && beyond(x, width))
  )
}

/** The line of particulars, above the paper and its bleed. */
export const isParticulars = ({ y }: Area): boolean => y < -5.5

/** Boxes against mm: the trim in the middle, the bleed around it, and the page as far around as `around`. */
export function expectBoxes(
  page: PDFDict,
  [width, height]: readonly [number, number],
  bleed: number,
  around: number,
): void {
  const box = (grown: number): number[] =>
    [around - grown, around - grown, around + width + grown, around + height + grown].map(
      value => value / point,
    )
  const boxes = { MediaBox: around, CropBox: around, BleedBox: bleed, TrimBox: 0 }
  for (const [name, grown] of Object.entries(boxes)) {
    const told = page
      .lookup(PDFName.of(name), PDFArray)
      .asArray()
      .map(value => (value as PDFNumber).asNumber())
    expect(told.length).toBe(4)
    for (const [index, value] of box(grown).entries())
      expect(Math.abs((told[index] ?? 0) - value), `${name} ${told}`).toBeLessThan(0.01)
  }
}
