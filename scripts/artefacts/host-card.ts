import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'What a table host does, on both sides of a card',
  code: 'K08',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'host_card_title') }),
  forms: [],
})
