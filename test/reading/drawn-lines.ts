import type { Point } from '../../scripts/finishers/content-stream/geometry.ts'
import { paintedPaths } from './painted-paths.ts'
import type { Sheet } from './read-pdf.ts'

/** A straight line that is drawn on a page, in mm from the top left corner. */
export interface DrawnLine {
  readonly from: Point
  readonly to: Point
}

/** Every straight line of a page that is drawn as a line, and not as the edge of a shape. A dashed one is each of its dashes. */
export async function drawnLines({ page }: Sheet): Promise<DrawnLine[]> {
  return (await paintedPaths(page))
    .filter(path => path.stroked)
    .flatMap(({ steps, onPaper }) =>
      straight(steps).map(([from, to]) => ({ from: onPaper(from), to: onPaper(to) })),
    )
}

/** The pieces of a path that is made of moves (0) and straight lines (1) alone. */
function straight(path: readonly number[]): (readonly [Point, Point])[] {
  const lines: (readonly [Point, Point])[] = []
  let pen: Point = [0, 0]
  for (let step = 0; step < path.length; step += 3) {
    const [kind, x = 0, y = 0] = path.slice(step, step + 3)
    if (kind === 1) lines.push([pen, [x, y]])
    else if (kind !== 0) return []
    pen = [x, y]
  }
  return lines
}
