import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'For those who were on shift: the promises and three questions',
  code: 'K33',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'catch_up_sheet_title') }),
  forms: [],
})
