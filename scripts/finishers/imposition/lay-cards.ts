import { backOf, type Cell, cardsOn, cellOf, cornerOf, type Flip } from './cell.ts'
import type { Grid } from './grid.ts'
import { paper } from './paper.ts'
import { type Placed, type Side, whole } from './side.ts'

/** What stands behind cards; see `print: backs` in the settings of an edition. */
export type Backs = 'none' | 'same' | 'mirrored' | 'fold-over'

export interface CardOrder {
  readonly grid: Grid
  readonly cards: number
  readonly backs: Backs
  readonly flip: Flip
  /** Which way the cards of a row follow each other; from left to right without this. */
  readonly direction?: 'ltr' | 'rtl'
  /** How far the printer sets the back too far to the right and down, in mm: backs move the other way. */
  readonly offset: { readonly x: number; readonly y: number }
}

/** The PDFs that card sheets are made from, in this order: what stands around the cards, fronts, backs. */
const [around, fronts, backs] = [0, 1, 2]

/** How many cards stand on a sheet: one that is folded over takes the place of two. */
export const cardsPerSheet = ({ grid, backs }: Pick<CardOrder, 'grid' | 'backs'>): number =>
  cardsOn(grid) / (backs === 'fold-over' ? 2 : 1)

/** Both sides of every card sheet, or the one that is printed. The last sheet keeps its empty places. */
export function layCards(order: CardOrder): Side[] {
  const perSheet = cardsPerSheet(order)
  const sheets = Math.ceil(order.cards / perSheet)
  return Array.from({ length: sheets }, (_, sheet) => {
    const first = sheet * perSheet
    const cards = Array.from({ length: Math.min(perSheet, order.cards - first) }, (_, index) => index)
    return order.backs === 'fold-over'
      ? [
          side(
            sheet,
            cards.flatMap(index => folded(index, first + index, order)),
          ),
        ]
      : order.backs === 'none'
        ? [
            side(
              sheet,
              cards.map(index => front(index, first + index, order)),
            ),
          ]
        : [
            side(
              2 * sheet,
              cards.map(index => front(index, first + index, order)),
            ),
            moved(
              side(
                2 * sheet + 1,
                cards.map(index => back(index, first + index, order)),
              ),
              order,
            ),
          ]
  }).flat()
}

const side = (page: number, cards: readonly Placed[]): Side => ({
  size: paper.A4,
  placed: [{ source: around, page, window: whole(paper.A4), x: 0, y: 0 }, ...cards],
})

const front = (index: number, page: number, order: CardOrder): Placed =>
  card(fronts, page, placeOf(index, order), order.grid)

/** Row by row, as they are read. */
function placeOf(index: number, { grid, direction }: CardOrder): Cell {
  const { row, column } = cellOf(index, grid)
  return { row, column: direction === 'rtl' ? grid.columns - 1 - column : column }
}

/** A card turns like a page: where the sheet turns on its short edge, its back is printed upside down. */
function back(index: number, page: number, order: CardOrder): Placed {
  const { grid, backs: mode, flip } = order
  const cell = backOf(placeOf(index, order), grid, flip)
  return { ...card(backs, mode === 'same' ? 0 : page, cell, grid), turned: flip === 'short' }
}

/** Side by side with a fold between them; in a single column the back stands above, upside down. */
function folded(index: number, page: number, order: CardOrder): Placed[] {
  const { grid } = order
  const [first, second] = [placeOf(2 * index, order), placeOf(2 * index + 1, order)]
  return grid.columns === 1
    ? [{ ...card(backs, page, first, grid), turned: true }, card(fronts, page, second, grid)]
    : [card(fronts, page, first, grid), card(backs, page, second, grid)]
}

const card = (source: number, page: number, cell: Cell, grid: Grid): Placed => ({
  source,
  page,
  window: whole([grid.width, grid.height]),
  ...cornerOf(cell, grid),
})

/** What stands around the backs moves with them, so that the crosses of both sides show what is still wrong. */
const moved = ({ size, placed }: Side, { offset }: CardOrder): Side => ({
  size,
  placed: placed.map(one => ({ ...one, x: one.x - offset.x, y: one.y - offset.y })),
})
