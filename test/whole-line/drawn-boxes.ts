import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Sheet } from './read-pdf.ts'

type Matrix = readonly [number, number, number, number, number, number]

/** A painted shape, in millimetres from the top left corner of the sheet, to a tenth. */
export interface DrawnBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The place of everything that a page paints beside its words: rules, boxes, marks. */
export async function drawnBoxes({ page, height }: Sheet): Promise<DrawnBox[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const found: DrawnBox[] = []
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = times(now, given)
    else if (operator === OPS.constructPath && given[0] !== OPS.endPath && given[2]) {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Object.values(given[2] as Record<string, number>)
      const corners = [apply(now, x0, y0), apply(now, x1, y1)].map(([x, y]) => [mm(x), height - mm(y)])
      const across = corners.map(([x = 0]) => x)
      const down = corners.map(([, y = 0]) => y)
      const [left, top] = [Math.min(...across), Math.min(...down)]
      const size = { width: Math.max(...across) - left, height: Math.max(...down) - top }
      found.push({ left: tenth(left), top: tenth(top), width: tenth(size.width), height: tenth(size.height) })
    }
  }
  return found
}

const mm = (points: number): number => (points * 25.4) / 72
const tenth = (value: number): number => Math.round(value * 10) / 10
const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]
