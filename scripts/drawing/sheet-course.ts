import type { Course } from './journey.ts'
import { layCourse } from './lay-course.ts'

/** The line on a landscape sheet of A4, and what the words under it have to know. */
export interface SheetCourse extends Course {
  readonly rows: number
  /** The ground of the last row, in mm. */
  readonly last: number
  /** How high the words under a scene may be, in mm. */
  readonly room: number
  /** Columns are wide, and their words can be large. */
  readonly few: boolean
}

/** Up to so many scenes stand in one row; more go into two. */
const inOneRow = 3

/**
 * The whole line on a sheet of A4. `right` is where its words end, in mm from the left edge of the paper; where nothing
 * leads back, the last row may stand lower. Words in two languages have three quarters more.
 */
export function sheetCourse(
  count: number,
  right: number,
  { returns, inTwo }: { readonly returns: boolean; readonly inTwo: boolean },
): SheetCourse {
  const rows = count > inOneRow ? 2 : 1
  const columns = Math.ceil(count / rows)
  // Narrower columns need more lines for the same words, wide ones have larger words.
  const few = rows === 1 || columns === 2
  const one = rows === 1 ? 50 : few ? 34 : Math.max(25, columns * 6 + 4)
  const room = inTwo ? one * 1.75 : one
  const course = layCourse({
    ...{ width: 297, height: 210, left: 20, right, top: 41, back: returns ? 184 : 194 },
    ...{ count, columns, words: room, gapFrom: 96, gapTo: 186, safe: 8, off: 4 },
  })
  return { ...course, rows, room, few }
}
