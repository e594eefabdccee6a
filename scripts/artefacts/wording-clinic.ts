import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The promises in large lines, to mark with a pen',
  code: 'K19',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'wording_clinic_title') }),
  forms: [],
})
