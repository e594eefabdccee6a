import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Sheets for the wall to stick notes on',
  code: 'K20',
  use: 'table',
  view: subject => ({ title: documentTitle(subject, 'wall_templates_title') }),
  forms: [],
})
