import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Cards to hold up: A, B and C, stop, slow down and agree',
  code: 'K22',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'voting_cards_title') }),
  forms: [],
})
