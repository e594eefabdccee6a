import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'How an appraisal uses the codes: a moment to look at, and no marks',
  code: 'K38',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'appraisal'),
  forms: kit({ template: 'note', pages: 1 }),
})
