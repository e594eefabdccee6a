import { artefact } from '../model.ts'
import { booklet } from '../renderers/booklet.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { twin } from '../renderers/twin.ts'
import { activitySheets } from '../views/activity-sheets.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'One side of A4 for each activity: steps, words to say, and what to do when it is quiet or heated',
  code: 'K03',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'plain' },
  view: (subject, room) => ({
    title: documentTitle(subject, 'activity_sheets_title'),
    sheets: activitySheets(subject, room),
  }),
  forms: [
    pdf({ template: 'activity-sheets' }),
    booklet({ template: 'activity-sheets', flows: true }),
    largePrint({ template: 'activity-sheets' }),
    twin({ template: 'activity-sheets' }),
    plainText({ template: 'activity-sheets' }),
  ],
})
