import type { Kind, Line, Printing } from '../model.ts'

/** A document on its way to the printer. */
export interface PrintItem {
  readonly artefact: string
  readonly name: Line
  /** Kit number, as it stands on the sheets. */
  readonly code: string
  /** The file to print it from. */
  readonly path: string
  /** Which of its forms that is. */
  readonly kind: Kind
  readonly pages: number
  readonly printing: Printing
  /** How many of it are needed; null where nobody has counted. */
  readonly count: number | null
  /** What stands on its back. */
  readonly behind?: Line
  /** Without it the session cannot be held. */
  readonly needed?: boolean
}

export interface PrintRow extends Omit<PrintItem, 'behind'> {
  readonly behind: Line | null
  /** What to do with the sheets; null where they are ready as they come. */
  readonly finish: NonNullable<Printing['finish']> | null
  /** Its file holds what the whole room needs. */
  readonly numbered: boolean
  /** How many times to print the file; null where nobody has counted. */
  readonly copies: number | null
  /** How many sheets of paper come out of the printer. */
  readonly sheets: number | null
  /** Where it stands in the file of its group, the first page and the last; null where nobody has counted. */
  readonly range: readonly [from: number, to: number] | null
}

/** What is printed with the same settings, in one go. */
export interface PrintGroup extends Pick<Printing, 'paper' | 'sides' | 'stock'> {
  readonly rows: readonly PrintRow[]
  /** Of paper, with the one in front; null where nobody has counted. */
  readonly sheets: number | null
  /** Whether a sheet in front says what is in the stack. */
  readonly cover: boolean
}

/** In a stack of no more sheets everybody sees by themselves where one thing ends. */
const lowStack = 24

/** What most printers have in their tray comes first, and large print, for the few who ask, last. */
const order = [false, true].flatMap(large =>
  (['A4', 'A3'] as const).flatMap(paper =>
    (['plain', 'card'] as const).flatMap(stock =>
      (['one', 'long', 'short'] as const).map(sides => ({ large, paper, stock, sides })),
    ),
  ),
)

/** Items by what the printer has to be set to; `separators` says whether a high stack of paper may have a sheet in front. */
export const printGroups = (items: readonly PrintItem[], separators = false): PrintGroup[] =>
  order
    .map(({ large, ...setting }) => {
      const rows = items
        .filter(
          ({ kind, printing: { paper, stock, sides } }) =>
            (kind === 'large') === large &&
            paper === setting.paper &&
            stock === setting.stock &&
            sides === setting.sides,
        )
        .map(printRow)
      const counted = rows.flatMap(row => (row.sheets === null ? [] : [row.sheets]))
      const all = counted.reduce((sum, one) => sum + one, 0)
      const cover = separators && setting.stock === 'plain' && rows.length > 1 && all > lowStack
      const sheets = counted.length === 0 ? null : all + (cover ? 1 : 0)
      return { ...setting, rows: ranged(rows, cover ? 1 : 0), sheets, cover }
    })
    .filter(group => group.rows.length > 0)

/** Rows with the pages that each has in a file where they stand one after the other, behind so many sheets. */
function ranged(rows: readonly Omit<PrintRow, 'range'>[], before: number): PrintRow[] {
  let sheets = before
  return rows.map(row => {
    if (row.sheets === null) return { ...row, range: null }
    const pages = row.printing.sides === 'one' ? 1 : 2
    const from = sheets * pages + 1
    sheets += row.sheets
    return { ...row, range: [from, sheets * pages] as const }
  })
}

function printRow(item: PrintItem): Omit<PrintRow, 'range'> {
  const { count, pages, printing } = item
  const { sides, perSheet = 1, wholeRoom = false, finish = null } = printing
  const copies = count === null ? null : wholeRoom ? 1 : Math.ceil(count / perSheet)
  const sheetsOfOne = sides === 'one' ? pages : Math.ceil(pages / 2)
  return {
    ...item,
    behind: item.behind ?? null,
    // One sheet alone needs no staple.
    finish: finish === 'staple' && sheetsOfOne === 1 ? null : finish,
    numbered: wholeRoom,
    copies,
    sheets: copies === null ? null : copies * sheetsOfOne,
  }
}
