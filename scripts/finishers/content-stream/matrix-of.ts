import type { Operands } from './each-operator.ts'
import type { Matrix } from './geometry.ts'

/** The transformation that stands before `cm` or `Tm`. */
export const matrixOf = ({ number }: Operands): Matrix => [
  number(0),
  number(1),
  number(2),
  number(3),
  number(4),
  number(5),
]
