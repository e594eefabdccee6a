import { paper, type Size } from './paper.ts'

/** How a poster is cut into sheets. In mm of the finished poster. */
export interface TileGrid {
  readonly columns: number
  readonly rows: number
  /** A sheet, as it lies, and what is printed of it: all but a margin that printers leave white. */
  readonly sheet: Size
  readonly tile: Size
  /** Where the upper left corner of the first tile lies on the poster: before it where the sheets hold more. */
  readonly left: number
  readonly top: number
}

/** Printers leave up to 5 mm white; the words on the edge of a sheet need some, too. */
const margin = 8
/** How far one sheet lies over another. */
export const overlap = 10

/**
 * The fewest sheets that hold a poster, upright or on their side. `spare` is how much white there is on every side of
 * the poster that nobody would miss: it stays away where that saves a row or a column.
 */
export function tileGrid(poster: Size, on: 'A4' | 'A3', spare: number): TileGrid {
  const [short, long] = paper[on]
  const [upright, onItsSide] = [grid(poster, [short, long], spare), grid(poster, [long, short], spare)]
  return onItsSide.columns * onItsSide.rows < upright.columns * upright.rows ? onItsSide : upright
}

function grid(poster: Size, sheet: Size, spare: number): TileGrid {
  const tile = [sheet[0] - 2 * margin, sheet[1] - 2 * margin] as const
  const count = (side: 0 | 1): number =>
    Math.ceil((poster[side] - 2 * spare - overlap) / (tile[side] - overlap))
  const [columns, rows] = [count(0), count(1)]
  const start = (side: 0 | 1, number: number): number =>
    (poster[side] - (number * (tile[side] - overlap) + overlap)) / 2
  return { columns, rows, sheet, tile, left: start(0, columns), top: start(1, rows) }
}
