import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'For the recognised trade unions, while there is still something to decide',
  code: 'K43',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'staff-side-brief'),
  forms: kit({ template: 'note', pages: 1 }),
})
