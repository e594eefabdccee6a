import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Matrix = readonly [number, number, number, number, number, number]

/** A straight line that is drawn, in mm from the upper left corner of the page. */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly dashed: boolean
}

const point = 25.4 / 72

/** The straight lines that a page strokes, in pages that stand on it, too; curves are left out. */
export async function strokesOf(page: PDFPageProxy): Promise<Stroke[]> {
  const [, , , top = 0] = page.view
  const { fnArray, argsArray } = await page.getOperatorList()
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const found: Stroke[] = []
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = times(now, given)
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(now)
      now = times(now, given[0])
    } else if (operator === OPS.constructPath && given[0] === OPS.stroke)
      for (const [from, to] of lines(Object.values(given[1][0] ?? {}))) {
        const [x0, y0] = apply(now, from)
        const [x1, y1] = apply(now, to)
        const ends = { x0: x0 * point, y0: (top - y0) * point, x1: x1 * point, y1: (top - y1) * point }
        const before = found.at(-1)
        if (before && goesOn(before, ends))
          found[found.length - 1] = { ...before, x1: ends.x1, y1: ends.y1, dashed: true }
        else found.push({ ...ends, dashed: false })
      }
  }
  return found
}

/** The browser draws each dash by itself: the next one starts a little further on the same line. */
function goesOn(before: Omit<Stroke, 'dashed'>, next: Omit<Stroke, 'dashed'>): boolean {
  const level = [before.y0, before.y1, next.y0, next.y1].every(y => Math.abs(y - before.y0) < 0.01)
  const upright = [before.x0, before.x1, next.x0, next.x1].every(x => Math.abs(x - before.x0) < 0.01)
  const gap = Math.hypot(next.x0 - before.x1, next.y0 - before.y1)
  return (level || upright) && gap > 0.01 && gap < 0.7
}

type Pair = readonly [number, number]

/** How many numbers follow each step of a path: moving, a line, a curve, a simple curve, closing. */
const lengths = [2, 2, 6, 4, 0]

function lines(path: readonly number[]): [Pair, Pair][] {
  const found: [Pair, Pair][] = []
  let at: Pair = [0, 0]
  for (let step = 0; step < path.length; ) {
    const kind = path[step] ?? 0
    const length = lengths[kind] ?? 0
    const end: Pair = [path[step + length - 1] ?? 0, path[step + length] ?? 0]
    if (kind === 1) found.push([at, end])
    if (length > 0) at = end
    step += length + 1
  }
  return found
}

const apply = ([a, b, c, d, e, f]: Matrix, [x, y]: Pair): Pair => [a * x + c * y + e, b * x + d * y + f]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
