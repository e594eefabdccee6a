import type { Size } from './paper.ts'
import { type Area, type Side, whole } from './side.ts'
import { overlap, type TileGrid } from './tile-grid.ts'

/** The PDFs that a tiled poster is made from, in this order: the poster, and what stands around and over its parts. */
const [poster, around] = [0, 1]

/**
 * A poster on several sheets, enlarged: first one that shows how they go together, with the whole poster in `picture`,
 * then the sheets row by row. What stands around them lies on top, so that it can be read on the strips for the glue.
 * `of` is the poster's page, counted from 0.
 */
export function layTiles(grid: TileGrid, trim: Size, scale: number, picture: Area, of = 0): Side[] {
  const { sheet, tile, columns, rows } = grid
  const over = (page: number) => ({ source: around, page, window: whole(sheet), x: 0, y: 0 })
  const plan = { source: poster, page: of, window: whole(trim), x: picture.x, y: picture.y }
  const tiles = Array.from({ length: rows * columns }, (_, index): Side => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const window = {
      x: (grid.left + column * (tile[0] - overlap)) / scale,
      y: (grid.top + row * (tile[1] - overlap)) / scale,
      width: tile[0] / scale,
      height: tile[1] / scale,
    }
    const [x, y] = [(sheet[0] - tile[0]) / 2, (sheet[1] - tile[1]) / 2]
    return { size: sheet, placed: [{ source: poster, page: of, window, x, y, scale }, over(index + 1)] }
  })
  return [{ size: sheet, placed: [{ ...plan, scale: picture.width / trim[0] }, over(0)] }, ...tiles]
}
