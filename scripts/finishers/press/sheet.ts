/** The measures of a press file, in mm. */
export interface Sheet {
  /** What people hold: width and height. */
  readonly trim: readonly [width: number, height: number]
  /** How far what runs off the paper is printed beyond it. */
  readonly bleed: number
  /** What the browser has left around the paper on every side. */
  readonly edge: number
  /** With marks, the page is as large as it was printed; without, it ends with the bleed. */
  readonly cropMarks: boolean
}
