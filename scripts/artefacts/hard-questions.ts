import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The questions that come up, with short and honest answers and who owns them',
  code: 'K09',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'hard_questions_title') }),
  forms: [],
})
