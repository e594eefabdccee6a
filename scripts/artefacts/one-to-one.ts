import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The same questions for both people in a one-to-one or an appraisal',
  code: 'K26',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'one_to_one_title') }),
  forms: [],
})
