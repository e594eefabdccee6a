import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Folds to a prism that stands: a number, two questions, and notes for the host',
  code: 'K17',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'table_tent_title') }),
  forms: [],
})
