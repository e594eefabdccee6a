import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'What an organisation can show of its promises as evidence of its own',
  code: 'K40',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'well-led'),
  forms: kit({ template: 'note', pages: 1 }),
})
