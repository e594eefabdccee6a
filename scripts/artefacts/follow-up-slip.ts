import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Three questions some weeks later',
  code: 'K32',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'follow_up_slip_title') }),
  forms: [],
})
