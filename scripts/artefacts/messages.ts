import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Short texts for bulletins and chats',
  code: 'K37',
  use: 'read',
  view: subject => ({ title: documentTitle(subject, 'messages_title') }),
  forms: [],
})
