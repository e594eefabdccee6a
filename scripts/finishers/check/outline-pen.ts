import type { Operands } from '../content-stream/each-operator.ts'
import { type Matrix, moved, type Point } from '../content-stream/geometry.ts'

/** Draws the outlines of a path, where its operators say (ISO 32000-1, 8.5.2). */
export interface OutlinePen {
  readonly outlines: readonly (readonly Point[])[]
  /** Follows an operator, if it is one of a path's. */
  draw(operator: string, operands: Operands, matrix: Matrix): void
  /** Begins a new path. */
  lift(): void
}

export function outlinePen(): OutlinePen {
  let outlines: Point[][] = []
  return {
    get outlines() {
      return outlines
    },
    draw(operator, { number }, matrix) {
      const place = (index: number): Point => moved(matrix, number(index), number(index + 1))
      const last = outlines.at(-1)
      if (operator === 'm') outlines.push([place(0)])
      else if (operator === 'l') last?.push(place(0))
      else if (operator === 'c') last?.push(...curve(last.at(-1), [place(0), place(2), place(4)]))
      else if (operator === 're') {
        const [left, bottom, right, top] = [
          number(0),
          number(1),
          number(0) + number(2),
          number(1) + number(3),
        ]
        const corners = [
          [left, bottom],
          [right, bottom],
          [right, top],
          [left, top],
        ] as const
        outlines.push(corners.map(([x, y]) => moved(matrix, x, y)))
      }
    },
    lift() {
      outlines = []
    },
  }
}

/** Enough for what is measured in millimetres. */
const steps = 6

/** Points on a curve, but for the one at which it begins. */
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

/** How long outlines are together. */
export function lengthOf(outlines: readonly (readonly Point[])[]): number {
  let length = 0
  for (const outline of outlines)
    for (const [index, point] of outline.entries()) {
      const next = outline[index + 1]
      if (next) length += Math.hypot(next[0] - point[0], next[1] - point[1])
    }
  return length
}
