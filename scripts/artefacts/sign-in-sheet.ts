import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'Who is here, and would like to hear what changed',
  code: 'K45',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'sign-in'),
  forms: kit({ template: 'note', pages: 1 }),
})
