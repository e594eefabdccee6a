import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Situations from many kinds of work, to talk about at a table',
  code: 'K14',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'scenario_cards_title') }),
  forms: [],
})
