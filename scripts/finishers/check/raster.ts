import type { Point } from '../content-stream/geometry.ts'

/** A sheet of small squares, and how dark each of them is, from 0 (paper) to 1 (black). */
export interface Raster {
  readonly columns: number
  readonly rows: number
  readonly cells: Float32Array
}

/** Columns and rows that may be painted: from the first up to the last, which is left out. */
export type Window = readonly [left: number, bottom: number, right: number, top: number]

export const raster = (columns: number, rows: number): Raster => ({
  columns,
  rows,
  cells: new Float32Array(columns * rows),
})

/**
 * Fills outlines, given in squares from the lower left, wherever the middle of a square lies inside them: with a
 * darkness, and as opaque as `cover`. `evenOdd` leaves holes where outlines overlap, whichever way they run.
 */
export function fillOutlines(
  { columns, cells }: Raster,
  outlines: readonly (readonly Point[])[],
  [left, bottom, right, top]: Window,
  { dark, cover, evenOdd }: { readonly dark: number; readonly cover: number; readonly evenOdd: boolean },
): void {
  let low = Number.POSITIVE_INFINITY
  let high = Number.NEGATIVE_INFINITY
  for (const outline of outlines)
    for (const [, y] of outline) {
      if (y < low) low = y
      if (y > high) high = y
    }
  const last = Math.min(top, Math.ceil(high - 0.5))
  for (let row = Math.max(bottom, Math.ceil(low - 0.5)); row < last; row++) {
    const crossings = crossingsAt(row + 0.5, outlines)
    let winding = 0
    for (const [index, { x, way }] of crossings.entries()) {
      winding += way
      const next = crossings[index + 1]
      if (next === undefined || (evenOdd ? index % 2 === 1 : winding === 0)) continue
      const from = Math.max(left, Math.ceil(x - 0.5))
      const to = Math.min(right, Math.ceil(next.x - 0.5))
      for (let at = row * columns + from; at < row * columns + to; at++)
        cells[at] = (cells[at] ?? 0) * (1 - cover) + dark * cover
    }
  }
}

/** Where a level line crosses the outlines, from left to right, and which way they run there. */
function crossingsAt(y: number, outlines: readonly (readonly Point[])[]): { x: number; way: 1 | -1 }[] {
  const found: { x: number; way: 1 | -1 }[] = []
  for (const outline of outlines) {
    let before = outline.at(-1)
    for (const point of outline) {
      if (before && before[1] < y !== point[1] < y)
        found.push({
          x: before[0] + ((y - before[1]) * (point[0] - before[0])) / (point[1] - before[1]),
          way: point[1] > before[1] ? 1 : -1,
        })
      before = point
    }
  }
  return found.sort((a, b) => a.x - b.x)
}
