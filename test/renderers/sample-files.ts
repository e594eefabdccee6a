import type { FileFact, Printing } from '../../scripts/model.ts'

const made = { view: 'abcdefgh', bytes: 1, press: null, kind: 'office', extension: 'pdf' } as const
const printing: Printing = { paper: 'A4', sides: 'one', stock: 'plain' }

/** What a build has made so far: something on each kind of paper. */
export const sampleFiles: readonly FileFact[] = [
  {
    ...made,
    path: 'handout.pdf',
    artefact: 'handout',
    code: 'K11H',
    use: 'hand_out',
    printing: { ...printing, sides: 'long' },
    pages: 2,
  },
  { ...made, path: 'signs.pdf', artefact: 'signs', code: 'K10', use: 'lead', printing, pages: 17 },
  {
    ...made,
    path: 'wall-templates.pdf',
    artefact: 'wall-templates',
    code: 'K20',
    use: 'table',
    printing: { ...printing, paper: 'A3' },
    pages: 11,
  },
  {
    ...made,
    path: 'sort-deck.sheets.pdf',
    artefact: 'sort-deck',
    code: 'K13',
    use: 'table',
    kind: 'cards',
    extension: 'sheets.pdf',
    printing: { ...printing, stock: 'card', finish: 'cut', wholeRoom: true },
    pages: 12,
  },
]
