import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The way back on cards: for who did it, who was hurt, who saw it, and when it is not the way',
  code: 'K16',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'repair_cards_title') }),
  forms: [],
})
