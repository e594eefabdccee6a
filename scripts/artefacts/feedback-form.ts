import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Five questions about today, without a name',
  code: 'K31',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'feedback_form_title') }),
  forms: [],
})
