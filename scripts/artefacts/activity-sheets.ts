import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'One side of A4 for each activity: steps, words to say, and what to do when it is quiet or heated',
  code: 'K03',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'activity_sheets_title') }),
  forms: [],
})
