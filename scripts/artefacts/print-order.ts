import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'What to hand to the print room: each file with its paper, sides, copies and cutting',
  code: 'K06',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'print_order_title') }),
  forms: [],
})
