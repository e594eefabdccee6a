import type { Area } from './side.ts'
import { overlap, type TileGrid } from './tile-grid.ts'

/** What stands around and over the parts of a poster on several sheets, in mm of a sheet. */
export interface TileMarks {
  readonly tiles: readonly {
    readonly row: number
    readonly column: number
    /** Ticks in the white edge, as a path of SVG: where to cut, and where the next sheet's cut edge comes to lie. */
    readonly ticks: string
    /** The strips that another sheet is glued over. */
    readonly glue: readonly { readonly edge: 'right' | 'below'; readonly area: Area }[]
    /** Where the sheet lies in the picture of the whole. */
    readonly onPicture: Area
  }[]
}

/** Nothing is drawn nearer to the edge of the paper, and a tick keeps this far from what is printed. */
const [safe, clear] = [5, 0.4]

/** `picture` is where the first sheet shows the poster, which is `poster` mm wide. */
export function tileMarks(grid: TileGrid, poster: number, picture: Area): TileMarks {
  const { sheet, tile, columns, rows, left, top } = grid
  const small = picture.width / poster
  const [x, y] = [(sheet[0] - tile[0]) / 2, (sheet[1] - tile[1]) / 2]
  const [right, bottom] = [x + tile[0], y + tile[1]]
  const upright = (at: number): string =>
    `M${at} ${safe}V${y - clear}M${at} ${bottom + clear}V${sheet[1] - safe}`
  const level = (at: number): string =>
    `M${safe} ${at}H${x - clear}M${right + clear} ${at}H${sheet[0] - safe}`
  const tiles = Array.from({ length: rows * columns }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    const [goesOn, goesDown] = [column < columns - 1, row < rows - 1]
    const glued = {
      right: { x: right - overlap, y, width: overlap, height: tile[1] - (goesDown ? overlap : 0) },
      below: { x, y: bottom - overlap, width: tile[0], height: overlap },
    }
    return {
      row: row + 1,
      column: column + 1,
      ticks: [
        column > 0 ? upright(x) : '',
        row > 0 ? level(y) : '',
        goesOn ? upright(right - overlap) : '',
        goesDown ? level(bottom - overlap) : '',
      ].join(''),
      glue: [
        ...(goesOn ? [{ edge: 'right' as const, area: glued.right }] : []),
        ...(goesDown ? [{ edge: 'below' as const, area: glued.below }] : []),
      ],
      onPicture: {
        x: picture.x + (left + column * (tile[0] - overlap)) * small,
        y: picture.y + (top + row * (tile[1] - overlap)) * small,
        width: tile[0] * small,
        height: tile[1] * small,
      },
    }
  })
  return { tiles }
}
