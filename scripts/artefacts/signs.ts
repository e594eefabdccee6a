import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Big signs for doors, places and tables',
  code: 'K10',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'signs_title') }),
  forms: [],
})
