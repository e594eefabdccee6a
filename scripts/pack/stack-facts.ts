import type { FileFact } from '../model.ts'
import type { Stack } from './print-stacks.ts'

/** What stands in a stack, as the list of what to print tells of it. */
export const stackFacts = ({ rows, path, bytes, behind }: Stack): FileFact[] =>
  rows.map(({ artefact, code, kind, pages, printing, count }) => ({
    path,
    artefact,
    code,
    use: 'hand_out',
    kind,
    extension: 'pdf',
    view: '',
    printing,
    press: null,
    pages,
    bytes: bytes.length,
    ...(count !== null && { count }),
    ...(kind !== 'large' && behind[artefact] !== undefined && { behind: behind[artefact] }),
  }))
