import type { Course } from './journey.ts'
import { sceneMeasures } from './scene.ts'

/** A page on which the line is to run in rows, in mm. All places are from its top left corner. */
export interface CoursePage {
  readonly width: number
  readonly height: number
  /** Where words begin at the left and end at the right. */
  readonly left: number
  readonly right: number
  /** Where drawing may begin under the title. */
  readonly top: number
  /** Where the dotted way back runs. */
  readonly back: number
  /** How many promises there are, and into how many columns they go. */
  readonly count: number
  readonly columns: number
  /** How high the words under a scene are. */
  readonly words: number
  /** Where the name of the way back stands between its dots. */
  readonly gapFrom: number
  readonly gapTo: number
  /** What a printer in an office leaves white. */
  readonly safe: number
  readonly off: number
}

/** How wide the widest scene is drawn in its column: the rest keeps two scenes apart. */
const widest = 440
/** Between the foot of one row's words and the line under them, and between that and the heads of the next row; in mm. */
const clear = 2.5
/** How much of its height a scene fills: what is highest in it stands a little under its upper edge. */
const used = 0.94

/** Makes the scenes as large as rows and columns allow, and says where the line runs; `last` is the ground of the last row. */
export function layCourse(page: CoursePage): Course & { readonly last: number } {
  const { width, height, left, right, top, back, count, columns, words, safe } = page
  const rows = Math.ceil(count / columns)
  const column = (right - left) / columns
  const weightAt = (scale: number): number => sceneMeasures.weight * scale
  // Every row but the last has the line running back under its words.
  const between = clear * 2
  const highest = (back - top - rows * words - (rows - 1) * between - clear * 2) / rows
  const scale = Math.min((column * 0.94) / widest, highest / (sceneMeasures.ground * used))
  const above = sceneMeasures.ground * used * scale
  // What is spare in height goes between the rows, evenly.
  const spare = Math.max(0, highest - above)
  const pitch = above + words + between + spare
  const ground = top + above + spare / 2
  const radius = Math.min(8, words / 2)
  return {
    width,
    height,
    columns,
    left,
    column,
    scale,
    ground,
    last: ground + (rows - 1) * pitch,
    pitch,
    words: words + clear,
    radius,
    from: safe,
    to: Math.min(right, width - safe - weightAt(scale) / 2 - radius),
    // Left of the scenes by a corner, so that the line is level again where they begin.
    turn: Math.min(safe + 2 * weightAt(scale) + 3, left - 3 * weightAt(scale)),
    back: { y: back, x: safe + weightAt(scale) * 0.9, gap: [page.gapFrom, page.gapTo] },
    off: page.off,
  }
}
