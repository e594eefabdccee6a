import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A poster for each commitment',
  code: 'K34C',
  use: 'wall',
  view: subject => ({ title: documentTitle(subject, 'commitment_posters_title') }),
  forms: [],
})
