import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'One side of A4 for each commitment, with a column for notes',
  code: 'K12',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'commitment_sheets_title') }),
  forms: [],
})
