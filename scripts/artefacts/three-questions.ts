import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { noteView } from '../views/note-view.ts'

export default artefact({
  about: 'Three questions about one promise, with a table to tally the answers',
  code: 'K41',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: subject => noteView(subject, 'pulse'),
  forms: kit({ template: 'note', pages: 1 }),
})
