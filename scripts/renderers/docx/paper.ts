/** A4 upright, in twentieths of a point, as word processors measure. */
export const paper = {
  width: 11906,
  height: 16838,
  margin: 1134,
  /** The measure between the margins. */
  measure: 9638,
  /** How wide a drawing may be, in mm: beside words of 12 pt it need not be as large as on a poster. */
  drawing: 130,
} as const
