import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'What people who come get to know: start, breaks, finish, and whom to ask',
  code: 'K04',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'agenda_title') }),
  forms: [],
})
