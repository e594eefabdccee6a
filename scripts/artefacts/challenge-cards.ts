import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Words for a kind challenge: four moves, and lines for many situations',
  code: 'K15',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'challenge_cards_title') }),
  forms: [],
})
