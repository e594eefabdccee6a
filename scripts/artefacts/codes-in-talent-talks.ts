import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'How talks about talent and development use the codes, beside a tool of one’s own',
  code: 'K39',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'talent'),
  forms: kit({ template: 'note', pages: 1 }),
})
