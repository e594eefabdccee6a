import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { runSheet } from '../views/run-sheet.ts'
import { wholePart } from '../views/whole-part.ts'

export default artefact({
  about:
    'The session minute by minute, with clock times, what to drop first, and room to note what really happened',
  code: 'K02',
  use: 'lead',
  front: true,
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: (subject, room) => {
    const sheet = subject.sheets.run_sheet
    const { parts } = sheet
    return {
      title: documentTitle(subject, 'run_sheet_title'),
      heading: sheet.title,
      sheets: room
        ? [runSheet(subject, room.session, room)]
        : subject.workshops.sessions.map(session => runSheet(subject, session)),
      next: wholePart('next', parts.next),
    }
  },
  forms: kit(),
})
