import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { levelsOf } from '../views/behaviours.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Every line with its code on one sheet, for two people to share at a table',
  code: 'K12L',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'all_lines_title'),
    promises: subject.compact.commitments.map(({ id, mark, title, we }) => ({
      ...{ id, mark, title, we },
      levels: levelsOf(subject, id),
    })),
  }),
  forms: kit(),
})
