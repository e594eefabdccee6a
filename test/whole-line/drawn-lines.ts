import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Sheet } from './read-pdf.ts'

type Matrix = readonly [number, number, number, number, number, number]

/** A straight line that is drawn on a page, in mm from the top left corner. */
export interface DrawnLine {
  readonly from: Point
  readonly to: Point
}

type Point = readonly [x: number, y: number]

/** Every straight line of a page that is drawn as a line, and not as the edge of a shape. A dashed one is each of its dashes. */
export async function drawnLines({ page, height }: Sheet): Promise<DrawnLine[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const lines: DrawnLine[] = []
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = times(now, given)
    else if (operator === OPS.constructPath && given[0] === OPS.stroke)
      for (const [from, to] of straight(Object.values(given[1][0])))
        lines.push({ from: onPaper(now, from, height), to: onPaper(now, to, height) })
  }
  return lines
}

/** The pieces of a path that is made of moves (0) and straight lines (1) alone. */
function straight(path: readonly number[]): (readonly [Point, Point])[] {
  const lines: (readonly [Point, Point])[] = []
  let pen: Point = [0, 0]
  for (let step = 0; step < path.length; step += 3) {
    const [kind, x = 0, y = 0] = path.slice(step, step + 3)
    if (kind === 1) lines.push([pen, [x, y]])
    else if (kind !== 0) return []
    pen = [x, y]
  }
  return lines
}

const mm = (points: number): number => (points * 25.4) / 72

const onPaper = ([a, b, c, d, e, f]: Matrix, [x, y]: Point, height: number): Point => [
  mm(a * x + c * y + e),
  height - mm(b * x + d * y + f),
]

const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
