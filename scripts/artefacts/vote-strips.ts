import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Strips with codes to put crosses on, in place of coloured dots',
  code: 'K21',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'vote_strips_title') }),
  forms: [],
})
