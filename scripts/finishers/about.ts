import type { Stamp } from '../model.ts'

/** What goes into a PDF beside its pages. */
export interface About {
  readonly title: string
  readonly author: string
  readonly language: string
  /** The edition's day of issue, `2027-01-12`: a clock would make two builds differ. */
  readonly issued: string
  /** What has to stand on every page of it, where a finisher can see that it does. */
  readonly stamp?: Stamp | undefined
  /** The fonts that its letters may be in beside Arimo, by their PostScript names. */
  readonly fonts?: readonly string[]
}
