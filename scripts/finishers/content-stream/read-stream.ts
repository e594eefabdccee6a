import { eachOperator, type Operands } from './each-operator.ts'
import { around, type Box, type Matrix, moved, type Point, product } from './geometry.ts'
import { matrixOf } from './matrix-of.ts'

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
  const show = (operands: Operands, to: number): void => {
    let letters = ''
    let lacks = false
    for (let index = 0; index < operands.count; index++) {
      const operand = operands.text(index)
      if (!operand.startsWith('<')) continue
      letters += operand
      lacks ||= hasGlyph0(operand)
    }
    if (lacks) missing++
    if (text === undefined) return
    const place = product(text.at, matrix)
    const box = around([moved(place, 0, -0.2 * size), moved(place, 0.5 * size, 0.8 * size)], text.box)
    text.box = box
    text.letters += letters
    // Inside tagged content, each piece counts for its own tag; outside, the whole text object is wrapped.
    if (within() === undefined) return
    paint('text', text.from, to, box, text.letters)
    text.box = undefined
    text.letters = ''
  }

  eachOperator(stream, (word, operands, start, to) => {
    if (word === 'q') {
      saved.push(matrix)
      run++
    } else if (word === 'Q') {
      matrix = saved.pop() ?? unmoved
      run++
    } else if (word === 'cm') matrix = product(matrixOf(operands), matrix)
    else if (paths.has(word)) {
      path = { from: path?.from ?? start, box: around(pointsOf(word, operands, matrix), path?.box) }
    } else if (paints.has(word)) {
      paint('path', path?.from ?? start, to, path?.box)
      path = undefined
    } else if (word === 'n') path = undefined
    else if (word === 'sh') paint('path', start, to, undefined)
    else if (word === 'BT')
      text = { from: start, line: unmoved, at: unmoved, size, box: undefined, letters: '' }
    else if (word === 'Tf') size = operands.number(1)
    else if (word === 'Tm' && text) {
      text.line = matrixOf(operands)
      text.at = text.line
    } else if ((word === 'Td' || word === 'TD') && text) {
      text.line = product([1, 0, 0, 1, operands.number(0), operands.number(1)], text.line)
      text.at = text.line
    } else if (shows.has(word)) {
      show(operands, to)
    } else if (word === 'ET') {
      if (text?.box && within() === undefined) paint('text', text.from, to, text.box, text.letters)
      text = undefined
    } else if (word === 'BDC' || word === 'BMC') {
      const mark = markOf(operands)
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
  })
  return { paintings, openings, tangles, missing }
}

/** The points by which a part of a path is drawn, on the page. */
function pointsOf(operator: string, { count, number }: Operands, matrix: Matrix): Point[] {
  if (operator === 're')
    return [moved(matrix, number(0), number(1)), moved(matrix, number(0) + number(2), number(1) + number(3))]
  const points: Point[] = []
  for (let index = 1; index < count; index += 2) points.push(moved(matrix, number(index - 1), number(index)))
  return points
}

/** What opens: tagged content by its number, an artifact, or neither. */
function markOf({ count, text, number }: Operands): number | 'artifact' | undefined {
  for (let index = 0; index < count; index++) if (text(index) === '/MCID') return number(index + 1)
  return text(0) === '/Artifact' ? 'artifact' : undefined
}

/** Chromium writes text as hexadecimal strings of four figures for each letter. */
const hasGlyph0 = (operand: string): boolean => /^<(?:[0-9A-F]{4})*?0000/.test(operand)
