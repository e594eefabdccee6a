import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A postcard to yourself that comes back some weeks later',
  code: 'K23P',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'pledge_postcard_title') }),
  forms: [],
})
