import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Six titles on a card for a lanyard or a wallet',
  code: 'K30',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'pocket_cards_title') }),
  forms: [],
})
