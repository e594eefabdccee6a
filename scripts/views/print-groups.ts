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
}

export interface PrintRow extends PrintItem {
  /** What to do with the sheets; null where they are ready as they come. */
  readonly finish: NonNullable<Printing['finish']> | null
  /** Its file holds what the whole room needs. */
  readonly numbered: boolean
  /** How many times to print the file; null where nobody has counted. */
  readonly copies: number | null
  /** How many sheets of paper come out of the printer. */
  readonly sheets: number | null
}

/** What is printed with the same settings, in one go. */
export interface PrintGroup extends Pick<Printing, 'paper' | 'sides' | 'stock'> {
  readonly rows: readonly PrintRow[]
  /** Of paper, with the one before each document where there are several; null where nobody has counted. */
  readonly sheets: number | null
}

/** What most printers have in their tray comes first, and large print, for the few who ask, last. */
const order = [false, true].flatMap(large =>
  (['A4', 'A3'] as const).flatMap(paper =>
    (['plain', 'card'] as const).flatMap(stock =>
      (['one', 'long', 'short'] as const).map(sides => ({ large, paper, stock, sides })),
    ),
  ),
)

/** Items by what the printer has to be set to. */
export const printGroups = (items: readonly PrintItem[]): PrintGroup[] =>
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
      const between = rows.length > 1 ? rows.length : 0
      const sheets = counted.length === 0 ? null : counted.reduce((sum, one) => sum + one, between)
      return { ...setting, rows, sheets }
    })
    .filter(group => group.rows.length > 0)

function printRow(item: PrintItem): PrintRow {
  const { count, pages, printing } = item
  const { sides, perSheet = 1, wholeRoom = false, finish = null } = printing
  const copies = count === null ? null : wholeRoom ? 1 : Math.ceil(count / perSheet)
  const sheetsOfOne = sides === 'one' ? pages : Math.ceil(pages / 2)
  return {
    ...item,
    // One sheet alone needs no staple.
    finish: finish === 'staple' && sheetsOfOne === 1 ? null : finish,
    numbered: wholeRoom,
    copies,
    sheets: copies === null ? null : copies * sheetsOfOne,
  }
}
