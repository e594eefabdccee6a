import type { Grid } from './grid.ts'
import { paper } from './paper.ts'

/** A place in a grid, from 0: the first row is the uppermost, the first column the one on the left. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** The edge of the paper that a printer turns a sheet on. */
export type Flip = 'long' | 'short'

/** How many cards a sheet holds. */
export const cardsOn = ({ columns, rows }: Grid): number => columns * rows

/** Where the n-th card of a sheet stands, from 0: row by row. */
export const cellOf = (index: number, { columns }: Grid): Cell => ({
  row: Math.floor(index / columns),
  column: index % columns,
})

/** The place behind a card, as it is seen on the back of the sheet. */
export const backOf = ({ row, column }: Cell, { columns, rows }: Grid, flip: Flip): Cell =>
  flip === 'long' ? { row, column: columns - 1 - column } : { row: rows - 1 - row, column }

/** The upper left corner of a place, in mm: the block of cards stands in the middle of the sheet both ways. */
export const cornerOf = ({ row, column }: Cell, grid: Grid): { readonly x: number; readonly y: number } => ({
  x: (paper.A4[0] - grid.columns * grid.width) / 2 + column * grid.width,
  y: (paper.A4[1] - grid.rows * grid.height) / 2 + row * grid.height,
})
