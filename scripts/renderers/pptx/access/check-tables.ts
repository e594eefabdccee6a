import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'
import { within } from './within.ts'

/** Without a row of headings, a table is heard as figures that nobody can place. */
export const checkTables = ({ slides }: ReadDeck): Fault[] =>
  slides.flatMap(({ number, tree }) =>
    within(tree, 'a:tbl')
      .filter(
        table => !within(table, 'a:tblPr').some(one => /^(1|true)$/.test(one.attributes.firstRow ?? '')),
      )
      .map((): Fault => ({ code: 'pptx/table', what: `a table on slide ${number} has no row of headings` })),
  )
