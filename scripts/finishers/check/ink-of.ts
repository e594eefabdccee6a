import type { PDFDict, PDFPage } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { eachOperator, type Operands } from '../content-stream/each-operator.ts'
import { type Matrix, moved, type Point, product } from '../content-stream/geometry.ts'
import { pageText, streamText } from '../content-stream/stream-text.ts'
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

/** How much of its width times its size a letter of Arimo blackens, as a rule; measured on the shipped documents. */
const [letter, boldLetter] = [0.18, 0.27]

/** What is known of a picture is how large it is. */
const pictureDark = 0.5

/** How things are painted at a place in a page. */
interface State {
  readonly matrix: Matrix
  readonly clip: Window
  readonly fill: number
  readonly stroke: number
  /** How opaque they are. */
  readonly fillCover: number
  readonly strokeCover: number
  readonly width: number
}

/**
 * About how much of a page is covered with ink, as a black and white printer sees it, from 0 to 1: areas by squares,
 * lines by their length, letters by their number and size.
 */
export function inkOf(page: PDFPage): number {
  const { x, y, width, height } = page.getMediaBox()
  const sheet = raster(Math.ceil(width / square), Math.ceil(height / square))
  const start: State = {
    matrix: [1 / square, 0, 0, 1 / square, -x / square, -y / square],
    clip: [0, 0, sheet.columns, sheet.rows],
    fill: 1,
    stroke: 1,
    fillCover: 1,
    strokeCover: 1,
    width: 1,
  }
  const lines = paint(pageText(page), page.node.Resources(), start, sheet)
  let dark = lines
  for (const cell of sheet.cells) dark += cell
  return dark / sheet.cells.length
}

/** Paints a content stream on the sheet; gives what its lines and letters add, in squares. */
function paint(stream: string, resources: PDFDict | undefined, start: State, sheet: Raster): number {
  const saved: State[] = []
  let state = start
  let added = 0
  let outlines: Point[][] = []
  let clips: boolean | undefined
  let line: Matrix = [1, 0, 0, 1, 0, 0]
  let size = 0
  let font: Font | undefined
  const place = ({ number }: Operands, index: number): Point =>
    moved(state.matrix, number(index), number(index + 1))
  const append = (...points: Point[]): void => {
    const last = outlines.at(-1)
    if (last) last.push(...points)
    else outlines.push(points)
  }
  const finish = (): void => {
    if (clips !== undefined) state = { ...state, clip: clipped(state.clip, outlines) }
    outlines = []
    clips = undefined
  }
  const fill = (evenOdd: boolean): void =>
    fillOutlines(sheet, outlines, state.clip, { dark: state.fill, cover: state.fillCover, evenOdd })
  const stroke = (): void => {
    const scale = Math.sqrt(Math.abs(state.matrix[0] * state.matrix[3] - state.matrix[1] * state.matrix[2]))
    added += lengthOf(outlines) * state.width * scale * state.stroke * state.strokeCover
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
        state = { ...state, ...setting(resources, text(0).slice(1)) }
        break
      case 'm':
        outlines.push([place(operands, 0)])
        break
      case 'l':
        append(place(operands, 0))
        break
      case 'c':
        append(
          ...curve(
            outlines.at(-1)?.at(-1),
            [0, 2, 4].map(index => place(operands, index)),
          ),
        )
        break
      case 're': {
        const [left, bottom, width, height] = [number(0), number(1), number(2), number(3)]
        outlines.push(
          [
            [left, bottom],
            [left + width, bottom],
            [left + width, bottom + height],
            [left, bottom + height],
          ].map(([x = 0, y = 0]) => moved(state.matrix, x, y)),
        )
        break
      }
      case 'W':
      case 'W*':
        clips = true
        break
      case 'f':
      case 'F':
      case 'f*':
        fill(operator === 'f*')
        finish()
        break
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        fill(operator.endsWith('*'))
        stroke()
        finish()
        break
      case 'S':
      case 's':
        stroke()
        finish()
        break
      case 'n':
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
    }
  })
  return added
}

/** A drawing with its own operators, or a picture. */
function draw(name: string, resources: PDFDict | undefined, state: State, sheet: Raster): number {
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
  return paint(streamText(drawing), inside, { ...state, matrix }, sheet)
}

const matrixOf = ({ number }: Operands): Matrix => [
  number(0),
  number(1),
  number(2),
  number(3),
  number(4),
  number(5),
]

/** As bright as the eye takes it for (Rec. 601). */
function darkness({ count, number }: Operands): number {
  if (count === 1) return 1 - number(0)
  return 1 - (0.299 * number(0) + 0.587 * number(1) + 0.114 * number(2))
}

/** Chromium tells the opacity of what it paints, and the width of its lines, by the name of a setting. */
function setting(resources: PDFDict | undefined, name: string): Partial<State> {
  const state = resources?.lookupMaybe(PDFName.of('ExtGState'), Dict)?.lookupMaybe(PDFName.of(name), Dict)
  const part = (key: string): number | undefined => state?.lookupMaybe(PDFName.of(key), PDFNumber)?.asNumber()
  const [fillCover, strokeCover, width] = [part('ca'), part('CA'), part('LW')]
  return {
    ...(fillCover !== undefined && { fillCover }),
    ...(strokeCover !== undefined && { strokeCover }),
    ...(width !== undefined && { width }),
  }
}

interface Font {
  readonly bold: boolean
  /** How wide each letter is, by its number, in parts of its size. */
  readonly widths: ReadonlyMap<number, number>
}

const fonts = new WeakMap<PDFDict, Font>()

function fontOf(resources: PDFDict | undefined, name: string): Font | undefined {
  const dict = resources?.lookupMaybe(PDFName.of('Font'), Dict)?.lookupMaybe(PDFName.of(name), Dict)
  if (dict === undefined) return undefined
  const font = fonts.get(dict) ?? {
    bold: /bold/i.test(String(dict.get(PDFName.of('BaseFont')))),
    widths: widthsOf(dict),
  }
  fonts.set(dict, font)
  return font
}

/** The widths of a font of many letters: `number [width width …]`, in thousandths (ISO 32000-1, 9.7.4.3). */
function widthsOf(font: PDFDict): Map<number, number> {
  const widths = new Map<number, number>()
  const inside = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, Dict)
  let first = 0
  for (const part of inside?.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? []) {
    if (part instanceof PDFNumber) first = part.asNumber()
    else if (part instanceof PDFArray)
      for (const [index, width] of part.asArray().entries())
        widths.set(first + index, width instanceof PDFNumber ? width.asNumber() / 1000 : 0)
  }
  return widths
}

/** What letters blacken, in squares of their size. Chromium writes them as hexadecimal strings of four figures each. */
function blackOf({ count, text }: Operands, font: Font | undefined): number {
  let width = 0
  for (let index = 0; index < count; index++) {
    const operand = text(index)
    if (!operand.startsWith('<')) continue
    for (let at = 1; at + 4 < operand.length; at += 4)
      width += font?.widths.get(Number.parseInt(operand.slice(at, at + 4), 16)) ?? 0.5
  }
  return width * (font?.bold ? boldLetter : letter)
}

/** Enough for what is measured in millimetres. */
const steps = 6

function curve(from: Point | undefined, [first, second, to]: readonly Point[]): Point[] {
  if (from === undefined || first === undefined || second === undefined || to === undefined) return []
  return Array.from({ length: steps }, (_, index): Point => {
    const t = (index + 1) / steps
    const s = 1 - t
    const at = (axis: 0 | 1): number =>
      s ** 3 * from[axis] + 3 * s * s * t * first[axis] + 3 * s * t * t * second[axis] + t ** 3 * to[axis]
    return [at(0), at(1)]
  })
}

function lengthOf(outlines: readonly (readonly Point[])[]): number {
  let length = 0
  for (const outline of outlines)
    for (const [index, point] of outline.entries()) {
      const next = outline[index + 1]
      if (next) length += Math.hypot(next[0] - point[0], next[1] - point[1])
    }
  return length
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
