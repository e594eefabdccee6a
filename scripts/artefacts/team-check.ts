import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A tally sheet for a team, without names, to compare with last time',
  code: 'K25',
  use: 'hand_out',
  view: subject => ({ title: documentTitle(subject, 'team_check_title') }),
  forms: [],
})
