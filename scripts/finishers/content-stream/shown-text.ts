import type { PDFDict, PDFPage, PDFRawStream } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { type Matrix, moved, product } from './geometry.ts'
import { pageText, streamText } from './stream-text.ts'

const {
  PDFArray,
  PDFDict: Dict,
  PDFName,
  PDFNumber,
  PDFRawStream: RawStream,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** The operators that say which words are shown where. Most of a page is lines and colours, which are passed over. */
const operators = /(?<=\s|^)(?:q|Q|BT|cm|Tm|T[dD]|Tf|Do|T[jJ])(?=\s|$)/g

const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** Where to look, and for how long. */
export interface Search {
  /** In pt: what begins nearer to the foot of the page is not counted. */
  readonly edge: number
  /** Whether that is all that was looked for: the rest of the page is not read. */
  readonly found: (words: string) => boolean
  /** What is known of fonts, by all pages of a document. */
  readonly fonts: Map<PDFDict, Letters>
}

/** A drawing that a page shows, and how it is placed there. */
interface Shown {
  readonly drawing: PDFRawStream
  readonly matrix: Matrix
}

/**
 * The letters that a finished page shows, without spaces, in the order in which they are painted: first its own, then
 * those of the drawings that it shows, the smallest first, because what stands around cards and posters is smaller than
 * they are. What begins outside the page is not counted, nor what is set in type of no size.
 */
export function shownText(page: PDFPage, { edge, found, fonts }: Search): string {
  const { x, y, width, height } = page.getMediaBox()
  const drawings: Shown[] = []
  let words = ''
  read(pageText(page), page.node.Resources(), unmoved)
  while (drawings.length > 0 && !found(words)) {
    drawings.sort((one, other) => other.drawing.contents.length - one.drawing.contents.length)
    const { drawing, matrix } = drawings.pop() as Shown
    const own = drawing.dict.lookupMaybe(PDFName.of('Matrix'), PDFArray)?.asArray()
    const placed = own?.map(one => (one instanceof PDFNumber ? one.asNumber() : 0)) ?? unmoved
    const resources = drawing.dict.lookupMaybe(PDFName.of('Resources'), Dict)
    read(streamText(drawing), resources, product(placed as unknown as Matrix, matrix))
  }
  return words

  function read(stream: string, resources: PDFDict | undefined, start: Matrix): void {
    const saved: Matrix[] = []
    let matrix = start
    let line = unmoved
    let letters: Letters | undefined
    for (const { 0: operator, index } of stream.matchAll(operators)) {
      switch (operator) {
        case 'q':
          saved.push(matrix)
          break
        case 'Q':
          matrix = saved.pop() ?? start
          break
        case 'cm':
          matrix = product(figuresBefore(stream, index, 6) as unknown as Matrix, matrix)
          break
        case 'BT':
          if (found(words)) return
          line = unmoved
          break
        case 'Tm':
          line = figuresBefore(stream, index, 6) as unknown as Matrix
          break
        case 'Td':
        case 'TD': {
          const [right = 0, up = 0] = figuresBefore(stream, index, 2)
          line = product([1, 0, 0, 1, right, up], line)
          break
        }
        case 'Tf': {
          const [font = '', size] = before(stream, index, 2)
          letters = Number(size) > 0 ? lettersOf(font.slice(1), resources) : undefined
          break
        }
        case 'Do':
          remember((before(stream, index, 1)[0] ?? '').slice(1), resources, matrix)
          break
        default:
          show(stream.slice(stream.lastIndexOf(operator === 'TJ' ? '[' : '<', index), index))
      }
    }

    function show(shown: string): void {
      const [left, up] = moved(product(line, matrix), 0, 0)
      if (letters === undefined || left < x || left > x + width || up < y + edge || up > y + height) return
      for (const [, figures = ''] of shown.matchAll(/<([\dA-Fa-f]*)>/g))
        for (let at = 0; at < figures.length; at += 4)
          words += letters.get(Number.parseInt(figures.slice(at, at + 4), 16)) ?? ''
    }
  }

  function remember(name: string, resources: PDFDict | undefined, matrix: Matrix): void {
    const drawing = resources?.lookupMaybe(PDFName.of('XObject'), Dict)?.lookup(PDFName.of(name))
    if (drawing instanceof RawStream && drawing.dict.get(PDFName.of('Subtype')) === PDFName.of('Form'))
      drawings.push({ drawing, matrix })
  }

  function lettersOf(name: string, resources: PDFDict | undefined): Letters | undefined {
    const font = resources?.lookupMaybe(PDFName.of('Font'), Dict)?.lookupMaybe(PDFName.of(name), Dict)
    if (font === undefined) return undefined
    const known = fonts.get(font) ?? readLetters(font)
    fonts.set(font, known)
    return known
  }
}

/** The text that each glyph of a font stands for, by its number. */
export type Letters = ReadonlyMap<number, string>

/** As the font tells it for copying and for reading aloud (ISO 32000-1, 9.10.3). */
function readLetters(font: PDFDict): Letters {
  const letters = new Map<number, string>()
  for (const [, kind, lines = ''] of streamText(font.lookup(PDFName.of('ToUnicode'))).matchAll(
    /begin(bfchar|bfrange)([\s\S]*?)end\1/g,
  ))
    for (const [, from = '', to = '', text = '', list = ''] of lines.matchAll(
      kind === 'bfchar' ? /<(\w+)>()\s*<(\w+)>/g : /<(\w+)>\s*<(\w+)>\s*(?:<(\w+)>|\[([^\]]*)\])/g,
    )) {
      const first = Number.parseInt(from, 16)
      const each = [...list.matchAll(/<(\w+)>/g)].map(([, one = '']) => one)
      for (let further = 0; first + further <= (to === '' ? first : Number.parseInt(to, 16)); further++)
        letters.set(first + further, each.length > 0 ? plain(each[further] ?? '') : plain(text, further))
    }
  return letters
}

/** Text from its figures, UTF-16; of a row of glyphs, the last unit counts up. */
function plain(figures: string, further = 0): string {
  const units = (figures.match(/.{4}/g) ?? []).map(unit => Number.parseInt(unit, 16))
  return String.fromCharCode(
    ...units.map((unit, index) => (index === units.length - 1 ? unit + further : unit)),
  ).replace(/\s/g, '')
}

/** The last words before a place: the operands of what stands there. */
const before = (stream: string, index: number, count: number): string[] =>
  stream
    .slice(Math.max(0, index - 30 * count), index)
    .trim()
    .split(/\s+/)
    .slice(-count)

const figuresBefore = (stream: string, index: number, count: number): number[] =>
  before(stream, index, count).map(Number)
