import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Room and access as lists to tick, with who does it and by when',
  code: 'K07',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'room_checklist_title') }),
  forms: [],
})
