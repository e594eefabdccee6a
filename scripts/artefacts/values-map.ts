import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A table to map the promises against local values',
  code: 'K27',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'values_map_title') }),
  forms: [],
})
