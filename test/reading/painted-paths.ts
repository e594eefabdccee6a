import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Matrix, moved, type Point, product } from '../../scripts/finishers/content-stream/geometry.ts'

/** A path that a page paints, in pages that stand on it, too. */
export interface PaintedPath {
  /** Drawn as a line, and not filled. */
  readonly stroked: boolean
  /** As pdf.js tells it: the kind of each step, and its numbers. */
  readonly steps: readonly number[]
  /** Two corners of the box around it; nothing where pdf.js knows none. */
  readonly corners: readonly [Point, Point] | undefined
  /** Where one of its points stands on the paper, in mm from the upper left corner. */
  readonly onPaper: (point: Point) => Point
}

const mm = (points: number): number => (points * 25.4) / 72

/** Every path of a page that leaves ink, in the order in which it is painted. */
export async function paintedPaths(page: PDFPageProxy): Promise<PaintedPath[]> {
  const [, , , top = 0] = page.view
  const { fnArray, argsArray } = await page.getOperatorList()
  let now: Matrix = [1, 0, 0, 1, 0, 0]
  const kept: Matrix[] = []
  const found: PaintedPath[] = []
  for (const [index, operator] of fnArray.entries()) {
    const given = argsArray[index]
    if (operator === OPS.save) kept.push(now)
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) now = kept.pop() ?? now
    else if (operator === OPS.transform) now = product(given, now)
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(now)
      now = product(given[0], now)
    } else if (operator === OPS.constructPath && given[0] !== OPS.endPath) {
      const matrix = now
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = Object.values((given[2] ?? {}) as Record<string, number>)
      found.push({
        stroked: given[0] === OPS.stroke,
        steps: Object.values(given[1][0] ?? {}),
        corners: given[2]
          ? [
              [x0, y0],
              [x1, y1],
            ]
          : undefined,
        onPaper([x, y]) {
          const [right, up] = moved(matrix, x, y)
          return [mm(right), mm(top - up)]
        },
      })
    }
  }
  return found
}
