import type { FileFact } from '../../scripts/model.ts'

const made = { view: 'abcdefgh', bytes: 1 } as const

/** What a build has made so far: something on each kind of paper. */
export const sampleFiles: readonly FileFact[] = [
  { ...made, path: 'handout.pdf', artefact: 'handout', code: 'K11H', use: 'hand_out', form: 'pdf', pages: 2 },
  { ...made, path: 'signs.pdf', artefact: 'signs', code: 'K10', use: 'lead', form: 'pdf', pages: 17 },
  {
    ...made,
    path: 'wall-templates.pdf',
    artefact: 'wall-templates',
    code: 'K20',
    use: 'table',
    form: 'pdf',
    pages: 11,
  },
  {
    ...made,
    path: 'sort-deck.sheets.pdf',
    artefact: 'sort-deck',
    code: 'K13',
    use: 'table',
    form: 'sheets.pdf',
    pages: 12,
  },
]
