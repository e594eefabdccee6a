import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { captureSheets } from '../views/capture-sheets.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Where a table writes down what it would change, by code',
  code: 'K18',
  use: 'table',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'plain', wholeRoom: true },
  view: (subject, room) => {
    const sheet = subject.sheets.capture
    const { code, verdict, ...columns } = sheet.parts
    const [keep, change, cut] = verdict.lines
    return {
      title: documentTitle(subject, 'capture_sheet_title'),
      heading: sheet.title,
      privacy: sheet.privacy ?? null,
      code: code.heading,
      verdict: verdict.heading,
      verdicts: [
        { mark: 'tick', word: keep },
        { mark: 'pencil', word: change },
        { mark: 'bar', word: cut },
      ],
      columns: (['words', 'why', 'who'] as const).map(id => ({ id, heading: columns[id].heading })),
      sheets: captureSheets(subject, room),
      rows: [1, 2, 3, 4, 5, 6],
    }
  },
  forms: kit(),
})
