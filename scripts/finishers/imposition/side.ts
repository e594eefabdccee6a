import type { Size } from './paper.ts'

/** One side of a sheet and what stands on it, first what lies lowest. All measures are mm from the upper left corner. */
export interface Side {
  readonly size: Size
  readonly placed: readonly Placed[]
}

/** A page, or a part of one, on a sheet. */
export interface Placed {
  /** Which of the PDFs that are imposed, and which page of it, both from 0. */
  readonly source: number
  readonly page: number
  /** The part of the page that is shown, before it is enlarged. */
  readonly window: Area
  /** Where the upper left corner of that part comes to stand. */
  readonly x: number
  readonly y: number
  /** How many times as large it is; 1 where it does not say. */
  readonly scale?: number
  /** Upside down: turned by half a turn within the place that it fills. */
  readonly turned?: boolean
}

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** All of a page of this size. */
export const whole = ([width, height]: Size): Area => ({ x: 0, y: 0, width, height })
