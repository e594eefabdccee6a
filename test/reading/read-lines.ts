import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Point } from '../../scripts/finishers/content-stream/geometry.ts'
import { paintedPaths } from './painted-paths.ts'

/** A straight line that is drawn, in mm from the upper left corner of the page. */
export interface Stroke {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
  readonly dashed: boolean
}

/** The straight lines that a page strokes, in pages that stand on it, too; curves are left out. */
export async function strokesOf(page: PDFPageProxy): Promise<Stroke[]> {
  const found: Stroke[] = []
  for (const { stroked, steps, onPaper } of await paintedPaths(page)) {
    if (!stroked) continue
    for (const [from, to] of lines(steps)) {
      const [[x0, y0], [x1, y1]] = [onPaper(from), onPaper(to)]
      const ends = { x0, y0, x1, y1 }
      const before = found.at(-1)
      if (before && goesOn(before, ends)) found[found.length - 1] = { ...before, x1, y1, dashed: true }
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

/** How many numbers follow each step of a path: moving, a line, a curve, a simple curve, closing. */
const lengths = [2, 2, 6, 4, 0]

function lines(path: readonly number[]): [Point, Point][] {
  const found: [Point, Point][] = []
  let at: Point = [0, 0]
  for (let step = 0; step < path.length; ) {
    const kind = path[step] ?? 0
    const length = lengths[kind] ?? 0
    const end: Point = [path[step + length - 1] ?? 0, path[step + length] ?? 0]
    if (kind === 1) found.push([at, end])
    if (length > 0) at = end
    step += length + 1
  }
  return found
}
