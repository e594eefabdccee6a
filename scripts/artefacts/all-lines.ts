import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { promises } from '../views/promises.ts'

export default artefact({
  about: 'Every line with its code on one sheet, for two people to share at a table',
  code: 'K12L',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => ({
    title: documentTitle(subject, 'all_lines_title'),
    promises: promises(subject).map(({ id, mark, title, we, levels }) => ({ id, mark, title, we, levels })),
  }),
  forms: kit(),
})
