import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'One side of A4 for whoever picks the pack up: which session to choose, and what to do first',
  code: 'K01',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'quick_start_title') }),
  forms: [],
})
