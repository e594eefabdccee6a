import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'For a senior leader who opens a session or joins it',
  code: 'K42',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'leader-brief'),
  forms: kit({ template: 'note', pages: 1 }),
})
