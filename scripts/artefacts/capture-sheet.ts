import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Where a table writes down what it would change, by code',
  code: 'K18',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'capture_sheet_title') }),
  forms: [],
})
