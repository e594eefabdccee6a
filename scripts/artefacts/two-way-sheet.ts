import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'What national bodies, boards, leaders and staff ask of each other',
  code: 'K29',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'two_way_sheet_title') }),
  forms: [],
})
