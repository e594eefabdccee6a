import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { compactPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'For those who were on shift: the promises and three questions',
  code: 'K33',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'plain' },
  view: subject => {
    const sheet = subject.sheets.catch_up
    const { keep, change, hard, send } = sheet.parts
    return {
      title: documentTitle(subject, 'catch_up_sheet_title'),
      heading: sheet.title,
      lead: sheet.lead ?? null,
      privacy: sheet.privacy ?? null,
      page: compactPage(subject),
      questions: [
        { id: 'keep', lines: 2, coded: true, text: keep.heading },
        { id: 'change', lines: 6, coded: true, text: change.heading },
        { id: 'hard', lines: 6, coded: false, text: hard.heading },
      ],
      send: { heading: send.heading, text: send.text ?? null },
    }
  },
  forms: kit({ pages: 2 }),
})
