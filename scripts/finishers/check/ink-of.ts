import type { PDFDict, PDFPage } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { eachOperator, type Operands } from '../content-stream/each-operator.ts'
import { type Matrix, moved, type Point, product } from '../content-stream/geometry.ts'
import { matrixOf } from '../content-stream/matrix-of.ts'
import { pageText, streamText } from '../content-stream/stream-text.ts'
import { blackOf } from './black-of.ts'
import { type Font, fontOf } from './font-of.ts'
import { type InkState, inkSetting } from './ink-state.ts'
import { lengthOf, outlinePen } from './outline-pen.ts'
import { fillOutlines, type Raster, raster, type Window } from './raster.ts'

const {
  PDFArray,
  PDFDict: Dict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** In pt: a square of a millimetre, small enough for a mark and large enough to be quick. */
const square = 72 / 25.4

/** What is known of a picture is how large it is. */
const pictureDark = 0.5

/**
 * About how much of a page is covered with ink, as a black and white printer sees it, from 0 to 1: areas by squares,
 * lines by their length, letters by their number and size.
 */
export function inkOf(page: PDFPage): number {
  const { x, y, width, height } = page.getMediaBox()
  const sheet = raster(Math.ceil(width / square), Math.ceil(height / square))
  const start: InkState = {
    matrix: [1 / square, 0, 0, 1 / square, -x / square, -y / square],
    clip: [0, 0, sheet.columns, sheet.rows],
    fill: 1,
    stroke: 1,
    fillCover: 1,
    strokeCover: 1,
    width: 1,
    group: 1,
  }
  const lines = paint(pageText(page), page.node.Resources(), start, sheet)
  let dark = lines
  for (const cell of sheet.cells) dark += cell
  return dark / sheet.cells.length
}

/** Paints a content stream on the sheet; gives what its lines and letters add, in squares. */
function paint(stream: string, resources: PDFDict | undefined, start: InkState, sheet: Raster): number {
  const saved: InkState[] = []
  let state = start
  let added = 0
  const pen = outlinePen()
  let clips = false
  let line: Matrix = [1, 0, 0, 1, 0, 0]
  let size = 0
  let font: Font | undefined
  const finish = (): void => {
    if (clips) state = { ...state, clip: clipped(state.clip, pen.outlines) }
    pen.lift()
    clips = false
  }
  const fill = (evenOdd: boolean): void =>
    fillOutlines(sheet, pen.outlines, state.clip, { dark: state.fill, cover: state.fillCover, evenOdd })
  const stroke = (): void => {
    const scale = Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]))
    added += lengthOf(pen.outlines) * state.width * scale * state.stroke * state.strokeCover
  }

  eachOperator(stream, (operator, operands) => {
    const { number, text } = operands
    switch (operator) {
      case 'q':
        saved.push(state)
        break
      case 'Q':
        state = saved.pop() ?? start
        break
      case 'cm':
        state = { ...state, matrix: product(matrixOf(operands), state.matrix) }
        break
      case 'w':
        state = { ...state, width: number(0) }
        break
      case 'g':
      case 'rg':
        state = { ...state, fill: darkness(operands) }
        break
      case 'G':
      case 'RG':
        state = { ...state, stroke: darkness(operands) }
        break
      case 'gs':
        state = inkSetting(state, resources, text(0).slice(1))
        break
      case 'W':
      case 'W*':
        clips = true
        break
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'S':
      case 's':
      case 'n':
        if (/^[fFBb]/.test(operator)) fill(operator.endsWith('*'))
        if (/^[BbSs]/.test(operator)) stroke()
        finish()
        break
      case 'BT':
        line = [1, 0, 0, 1, 0, 0]
        break
      case 'Tm':
        line = matrixOf(operands)
        break
      case 'Td':
      case 'TD':
        line = product([1, 0, 0, 1, number(0), number(1)], line)
        break
      case 'Tf':
        size = number(1)
        font = fontOf(resources, text(0).slice(1))
        break
      case 'Tj':
      case 'TJ': {
        const at = product(line, state.matrix)
        const scale = Math.abs(at[0] * at[3] - at[1] * at[2]) * size * size
        const ground = sheet.cells[cellAt(moved(at, 0, 0), sheet)] ?? 0
        const ink = scale * blackOf(operands, font)
        if (isWithin(moved(at, 0, 0), state.clip)) added += ink * (state.fill - ground) * state.fillCover
        break
      }
      case 'Do':
        added += draw(text(0).slice(1), resources, state, sheet)
        break
      default:
        pen.draw(operator, operands, state.matrix)
    }
  })
  return added
}

/** A drawing with its own operators, or a picture. */
function draw(name: string, resources: PDFDict | undefined, state: InkState, sheet: Raster): number {
  const drawing = resources?.lookupMaybe(PDFName.of('XObject'), Dict)?.lookup(PDFName.of(name))
  if (!(drawing instanceof PDFRawStream)) return 0
  if (drawing.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) {
    const corners = (
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ] as const
    ).map(([x, y]) => moved(state.matrix, x, y))
    fillOutlines(sheet, [corners], state.clip, { dark: pictureDark, cover: state.fillCover, evenOdd: false })
    return 0
  }
  const own = drawing.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray()
  const placed = own?.map(one => (one instanceof PDFNumber ? one.asNumber() : 0)) as Matrix | undefined
  const matrix = placed === undefined ? state.matrix : product(placed, state.matrix)
  const inside = drawing.dict.lookupMaybe(PDFName.of('Resources'), Dict)
  return paint(streamText(drawing), inside, { ...state, matrix, group: state.fillCover }, sheet)
}

/** As bright as the eye takes it for (Rec. 601). */
function darkness({ count, number }: Operands): number {
  if (count === 1) return 1 - number(0)
  return 1 - (0.299 * number(0) + 0.587 * number(1) + 0.114 * number(2))
}

/** Ours are boxes, or nearly so. */
function clipped([left, bottom, right, top]: Window, outlines: readonly (readonly Point[])[]): Window {
  const points = outlines.flat()
  if (points.length === 0) return [0, 0, 0, 0]
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [
    Math.max(left, Math.round(Math.min(...xs))),
    Math.max(bottom, Math.round(Math.min(...ys))),
    Math.min(right, Math.round(Math.max(...xs))),
    Math.min(top, Math.round(Math.max(...ys))),
  ]
}

const isWithin = ([x, y]: Point, [left, bottom, right, top]: Window): boolean =>
  x >= left - 1 && x <= right + 1 && y >= bottom - 1 && y <= top + 1

const cellAt = ([x, y]: Point, { columns, rows }: Raster): number =>
  x < 0 || y < 0 || x >= columns || y >= rows ? -1 : Math.floor(y) * columns + Math.floor(x)
