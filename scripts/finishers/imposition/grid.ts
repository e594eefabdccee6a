/** Cards of one size on a sheet of A4, without gaps: one straight cut serves two of them. */
export interface Grid {
  readonly columns: number
  readonly rows: number
  /** One card, in mm. */
  readonly width: number
  readonly height: number
}

/** The grids that leave 8 mm of an A4 sheet free on every side. */
export const grids = {
  'two-up': { columns: 1, rows: 2, width: 194, height: 138 },
  'four-up': { columns: 2, rows: 2, width: 97, height: 138 },
  'six-up': { columns: 2, rows: 3, width: 97, height: 92 },
  'eight-up': { columns: 2, rows: 4, width: 97, height: 68 },
  /** Pocket cards, as large as a bank card. */
  'ten-up': { columns: 2, rows: 5, width: 86, height: 54 },
} as const satisfies Record<string, Grid>

export type GridName = keyof typeof grids
