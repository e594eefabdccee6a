import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Everything to print, buy and find for a session, counted for the people who come',
  code: 'K05',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'packing_list_title') }),
  forms: [],
})
