import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'What a session notes about people, for how long, and who sees it',
  code: 'K44',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'privacy'),
  forms: kit({ template: 'note', pages: 1 }),
})
