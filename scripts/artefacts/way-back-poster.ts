import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'The way back in four steps, on a poster',
  code: 'K34W',
  use: 'wall',
  view: subject => ({ title: documentTitle(subject, 'way_back_poster_title') }),
  forms: [],
})
