import { artefact } from '../model.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about:
    'The session minute by minute, with clock times, what to drop first, and room to note what really happened',
  code: 'K02',
  use: 'lead',
  view: subject => ({ title: documentTitle(subject, 'run_sheet_title') }),
  forms: [],
})
