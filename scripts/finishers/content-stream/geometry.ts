/** A transformation as PDF writes it: a b c d e f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number]

/** Left, bottom, right, top, in pt. */
export type Box = readonly [number, number, number, number]

export type Point = readonly [number, number]

/** First `one`, then `other`. */
export const product = (one: Matrix, other: Matrix): Matrix => [
  one[0] * other[0] + one[1] * other[2],
  one[0] * other[1] + one[1] * other[3],
  one[2] * other[0] + one[3] * other[2],
  one[2] * other[1] + one[3] * other[3],
  one[4] * other[0] + one[5] * other[2] + other[4],
  one[4] * other[1] + one[5] * other[3] + other[5],
]

export const moved = (matrix: Matrix, x: number, y: number): Point => [
  matrix[0] * x + matrix[2] * y + matrix[4],
  matrix[1] * x + matrix[3] * y + matrix[5],
]

/** The smallest box around some points, and around another box. */
export function around(points: readonly Point[], box?: Box): Box | undefined {
  let grown = box
  for (const [x, y] of points)
    grown = grown
      ? [Math.min(grown[0], x), Math.min(grown[1], y), Math.max(grown[2], x), Math.max(grown[3], y)]
      : [x, y, x, y]
  return grown
}

/** The smallest box around two boxes. */
export const joined = (one: Box | undefined, other: Box | undefined): Box | undefined =>
  other === undefined
    ? one
    : around(
        [
          [other[0], other[1]],
          [other[2], other[3]],
        ],
        one,
      )
