import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { activitySheets } from '../views/activity-sheets.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'One side of A4 for each activity: steps, words to say, and what to do when it is quiet or heated',
  code: 'K03',
  use: 'lead',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: (subject, room) => ({
    title: documentTitle(subject, 'activity_sheets_title'),
    sheets: activitySheets(subject, room),
  }),
  forms: kit({ booklet: true }),
})
