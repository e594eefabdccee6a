import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'What was heard, what was decided and why, to send by the day that was promised',
  code: 'K46',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'report-back'),
  forms: kit({ template: 'note', pages: 1 }),
})
