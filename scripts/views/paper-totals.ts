import type { Printing } from '../model.ts'
import type { PrintGroup } from './print-groups.ts'

/** How many sheets of one kind people buy: of A4 paper, of A4 card, of A3 paper. */
export interface PaperTotal extends Pick<Printing, 'paper' | 'stock'> {
  readonly sheets: number
}

/** All sheets of all files, by what they are bought as. */
export const paperTotals = (groups: readonly PrintGroup[]): PaperTotal[] =>
  (['A4', 'A3'] as const).flatMap(paper =>
    (['plain', 'card'] as const).flatMap(stock => {
      const sheets = groups
        .filter(one => one.paper === paper && one.stock === stock)
        .reduce((sum, one) => sum + (one.sheets ?? 0), 0)
      return sheets === 0 ? [] : [{ paper, stock, sheets }]
    }),
  )
