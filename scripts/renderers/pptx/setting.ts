import type { Region } from './scene.ts'

/** How words are set in a place: told to PowerPoint, and used to measure them beforehand. */
export interface Setting {
  /** A share of single line spacing. */
  readonly leading: number
  /** Points added between letters. */
  readonly tracking: number
  /** Inches from the left edge of the place to the words; the dash stands in it. */
  readonly indent: number
}

/** Large type wants less air between its lines and its letters. */
export const setting = ({ size, dashes }: Pick<Region, 'size' | 'dashes'>): Setting => ({
  leading: size >= 32 ? 0.95 : 1,
  tracking: size >= 32 ? -0.3 : 0,
  indent: dashes ? 0.65 : 0,
})
