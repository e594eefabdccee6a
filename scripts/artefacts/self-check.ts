import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A private sheet about your own behaviour, to keep or to fill in on a screen',
  code: 'K24',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'self_check_title') }),
  forms: [],
})
