import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Pictures for waiting-room and desktop screens, with a text for each',
  code: 'K35',
  use: 'show',
  view: subject => ({ title: documentTitle(subject, 'screen_slides_title') }),
  forms: [],
})
