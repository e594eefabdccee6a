import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'Who is here, and who may be photographed',
  code: 'K45',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'sign-in'),
  forms: kit({ template: 'note', pages: 1 }),
})
