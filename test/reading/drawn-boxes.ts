import { paintedPaths } from './painted-paths.ts'
import type { Sheet } from './read-pdf.ts'

/** A painted shape, in millimetres from the top left corner of the sheet, to a tenth. */
export interface DrawnBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** The place of everything that a page paints beside its words: rules, boxes, marks. */
export async function drawnBoxes({ page }: Sheet): Promise<DrawnBox[]> {
  return (await paintedPaths(page)).flatMap(({ corners, onPaper }) => {
    if (corners === undefined) return []
    const [[x0, y0], [x1, y1]] = [onPaper(corners[0]), onPaper(corners[1])]
    const [left, top] = [Math.min(x0, x1), Math.min(y0, y1)].map(tenth) as [number, number]
    return [{ left, top, width: tenth(Math.abs(x1 - x0)), height: tenth(Math.abs(y1 - y0)) }]
  })
}

const tenth = (value: number): number => Math.round(value * 10) / 10
