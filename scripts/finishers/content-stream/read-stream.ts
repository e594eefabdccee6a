import { around, type Box, type Matrix, moved, product } from './geometry.ts'
import { isOperand, tokens } from './tokens.ts'

/** Something that a content stream paints: a path, a whole text object, or a picture. */
export interface Painting {
  readonly kind: 'path' | 'text' | 'image'
  /** Where its operators begin and end in the stream. */
  readonly from: number
  readonly to: number
  /** What it stands in: tagged content by its number, an artifact, or neither. */
  readonly within: number | 'artifact' | undefined
  /** On the page, in pt from the lower left; a text's is about its first letters, enough to tell where it stands. */
  readonly box: Box | undefined
  /** Of a text: its letters as figures, which are the same wherever one page paints the same words. */
  readonly letters: string
  /** Paintings of one run may share a wrapper: no graphics state begins or ends between them. */
  readonly run: number
}

/** The operator that opens a piece of tagged content, with its operands. */
export interface Opening {
  readonly id: number
  readonly from: number
  readonly to: number
}

export interface ReadStream {
  readonly paintings: readonly Painting[]
  readonly openings: readonly Opening[]
  /** How often decoration stands inside tagged content, or the other way round. */
  readonly tangles: number
  /** How many pieces of text hold a letter that the font has not: glyph 0. */
  readonly missing: number
}

const paths = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're'])
const paints = new Set(['f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'S', 's'])
const shows = new Set(['Tj', 'TJ', "'", '"'])
const unmoved: Matrix = [1, 0, 0, 1, 0, 0]

/** What a page's content stream paints, in order, and what of it is tagged (ISO 32000-1, 14.6 and 14.7.4). */
export function readStream(stream: string): ReadStream {
  const paintings: Painting[] = []
  const openings: Opening[] = []
  const saved: Matrix[] = []
  const marks: (number | 'artifact' | undefined)[] = []
  let matrix = unmoved
  let operands: string[] = []
  let from = 0
  let run = 0
  let tangles = 0
  let missing = 0
  let path: { from: number; box: Box | undefined } | undefined
  let text:
    | { from: number; line: Matrix; at: Matrix; size: number; box: Box | undefined; letters: string }
    | undefined
  let size = 0
  const within = (): Painting['within'] => marks.findLast(mark => mark !== undefined)
  const paint = (
    kind: Painting['kind'],
    start: number,
    to: number,
    box: Box | undefined,
    letters = '',
  ): void => {
    paintings.push({ kind, from: start, to, within: within(), box, letters, run })
  }
  const number = (index: number): number => Number(operands[index])
  const show = (to: number): void => {
    if (text === undefined) return
    const place = product(text.at, matrix)
    const box = around([moved(place, 0, -0.2 * size), moved(place, 0.5 * size, 0.8 * size)], text.box)
    text.box = box
    text.letters += operands.filter(operand => operand.startsWith('<')).join('')
    // Inside tagged content, each piece counts for its own tag; outside, the whole text object is wrapped.
    if (within() === undefined) return
    paint('text', text.from, to, box, text.letters)
    text.box = undefined
    text.letters = ''
  }

  for (const token of tokens(stream)) {
    const { text: word, to } = token
    if (isOperand(word)) {
      if (operands.length === 0) from = token.from
      operands.push(word)
      continue
    }
    const start = operands.length > 0 ? from : token.from
    if (word === 'q') {
      saved.push(matrix)
      run++
    } else if (word === 'Q') {
      matrix = saved.pop() ?? unmoved
      run++
    } else if (word === 'cm') matrix = product(operands.map(Number) as unknown as Matrix, matrix)
    else if (paths.has(word)) {
      const points =
        word === 're'
          ? [moved(matrix, number(0), number(1)), moved(matrix, number(0) + number(2), number(1) + number(3))]
          : operands.flatMap((_, index) =>
              index % 2 ? [moved(matrix, number(index - 1), number(index))] : [],
            )
      path = { from: path?.from ?? start, box: around(points, path?.box) }
    } else if (paints.has(word)) {
      paint('path', path?.from ?? start, to, path?.box)
      path = undefined
    } else if (word === 'n') path = undefined
    else if (word === 'sh') paint('path', start, to, undefined)
    else if (word === 'BT')
      text = { from: start, line: unmoved, at: unmoved, size, box: undefined, letters: '' }
    else if (word === 'Tf') size = number(1)
    else if (word === 'Tm' && text) {
      text.line = operands.map(Number) as unknown as Matrix
      text.at = text.line
    } else if ((word === 'Td' || word === 'TD') && text) {
      text.line = product([1, 0, 0, 1, number(0), number(1)], text.line)
      text.at = text.line
    } else if (shows.has(word)) {
      if (operands.some(hasGlyph0)) missing++
      show(to)
    } else if (word === 'ET') {
      if (text?.box && within() === undefined) paint('text', text.from, to, text.box, text.letters)
      text = undefined
    } else if (word === 'BDC' || word === 'BMC') {
      const id = operands.indexOf('/MCID')
      const mark =
        id >= 0 ? Number(operands[id + 1]) : operands[0] === '/Artifact' ? ('artifact' as const) : undefined
      if (typeof mark === 'number') openings.push({ id: mark, from: start, to })
      if (mark !== undefined && text !== undefined)
        throw new Error('tagged content begins inside a text object')
      if (mark !== undefined && within() !== undefined && typeof mark !== typeof within()) tangles++
      marks.push(mark)
      run++
    } else if (word === 'EMC') {
      marks.pop()
      run++
    } else if (word === 'Do') {
      const corners = [moved(matrix, 0, 0), moved(matrix, 1, 1)]
      paint('image', start, to, around(corners))
    }
    operands = []
  }
  return { paintings, openings, tangles, missing }
}

/** Chromium writes text as hexadecimal strings of four figures for each letter. */
const hasGlyph0 = (operand: string): boolean => /^<(?:[0-9A-F]{4})*?0000/.test(operand)
