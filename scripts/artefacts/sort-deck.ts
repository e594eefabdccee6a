import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Behaviours on cards, without their columns, for a table to sort',
  code: 'K13',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'sort_deck_title') }),
  forms: [],
})
