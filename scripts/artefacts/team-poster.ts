import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'A poster that a team fills in and signs',
  code: 'K34T',
  use: 'wall',
  view: subject => ({ title: documentTitle(subject, 'team_poster_title') }),
  forms: [],
})
