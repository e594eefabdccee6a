import type { FileFact } from '../../scripts/model.ts'

const made = { view: 'abcdefgh', bytes: 1 } as const

/** What a build has made so far: something on each kind of paper. */
export const sampleFiles: readonly FileFact[] = [
  { ...made, path: 'handout.pdf', artefact: 'handout', use: 'hand_out', form: 'pdf', pages: 2 },
  { ...made, path: 'signs.pdf', artefact: 'signs', use: 'lead', form: 'pdf', pages: 17 },
  { ...made, path: 'wall-templates.pdf', artefact: 'wall-templates', use: 'table', form: 'pdf', pages: 11 },
  {
    ...made,
    path: 'sort-deck.sheets.pdf',
    artefact: 'sort-deck',
    use: 'table',
    form: 'sheets.pdf',
    pages: 12,
  },
]
