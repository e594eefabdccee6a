import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A folded leaflet for new starters',
  code: 'K28',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'induction_leaflet_title') }),
  forms: [],
})
