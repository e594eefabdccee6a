import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'A quarter of an hour for those who ran a session, when the room has gone',
  code: 'K47',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'debrief'),
  forms: kit({ template: 'note', pages: 1 }),
})
