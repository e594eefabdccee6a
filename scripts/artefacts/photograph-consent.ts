import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'Somebody’s yes or no to being photographed, and how to change it',
  code: 'K48',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'photographs'),
  forms: kit({ template: 'note', pages: 1 }),
})
