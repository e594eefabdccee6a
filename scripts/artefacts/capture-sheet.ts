import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { captureSheets } from '../views/capture-sheets.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'

export default artefact({
  about: 'Where a table writes down what it would change, by code',
  code: 'K18',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', wholeRoom: true },
  view: (subject, room) => {
    const sheet = subject.sheets.capture
    const marks = ['tick', 'pencil', 'bar']
    const verdict = sheetPart(sheet, 'verdict')
    return {
      title: documentTitle(subject, 'capture_sheet_title'),
      heading: sheet.title,
      privacy: sheet.privacy ?? null,
      code: sheetPart(sheet, 'code').heading,
      verdict: verdict.heading,
      verdicts: marks.flatMap((mark, index) => {
        const word = verdict.lines?.[index]
        return word ? [{ mark, word }] : []
      }),
      columns: ['words', 'why', 'who'].map(id => ({ id, heading: sheetPart(sheet, id).heading })),
      sheets: captureSheets(subject, room),
      rows: [1, 2, 3, 4, 5, 6],
    }
  },
  forms: kit(),
})
