import type { Course } from './journey.ts'
import { layCourse } from './lay-course.ts'

/** Up to so many scenes stand in one row; more go into two. */
const inOneRow = 3
/** How high the words under a scene are: two lines on the narrowest page that has the line in rows. */
const words = 23

/** The whole line on a screen: 300 units wide, and as high as its scenes need. */
export function screenCourse(count: number): Course & { readonly last: number } {
  const columns = count > inOneRow ? Math.ceil(count / 2) : count
  const scene = Math.min(60, 154 / columns)
  const height = Math.ceil(count / columns) * (scene + words + 5) + 12
  return layCourse({
    ...{ width: 300, height, left: 13, right: 294, top: 0, back: height - 6 },
    ...{ count, columns, words, gapFrom: 98, gapTo: 202, safe: 1.5, off: 0 },
  })
}
