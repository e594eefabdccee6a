import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'

export default artefact({
  about: 'For those who were on shift: the promises and three questions',
  code: 'K33',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.catch_up
    const send = sheetPart(sheet, 'send')
    return {
      title: documentTitle(subject, 'catch_up_sheet_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      privacy: sheet.privacy ?? null,
      page: compactPage(subject),
      questions: [
        { id: 'keep', lines: 2, coded: true },
        { id: 'change', lines: 6, coded: true },
        { id: 'hard', lines: 6, coded: false },
      ].map(question => ({ ...question, text: sheetPart(sheet, question.id).heading })),
      send: { heading: send.heading, text: send.text ?? null },
    }
  },
  forms: kit({ pages: 2 }),
})
