import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'

const onASheet = 4

export default artefact({
  about: 'Three questions some weeks later',
  code: 'K32',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'plain', finish: 'cut', perSheet: onASheet },
  view: subject => {
    const { lead, questions } = subject.workshops.evaluation.follow_up
    return {
      title: documentTitle(subject, 'follow_up_slip_title'),
      lead,
      questions,
      to: subject.settings.contact.name,
      copies: Array.from({ length: onASheet }, (_, index) => index),
    }
  },
  forms: [
    pdf({ template: 'follow-up-slip', pages: 1 }),
    cardSheets({ template: 'follow-up-slip', grid: 'four-up' }),
    press({ template: 'follow-up-slip', trim: [97, 138], pages: 1, paper: 'press_paper_slip' }),
    largePrint({ template: 'follow-up-slip' }),
    twin({ template: 'follow-up-slip' }),
    plainText({ template: 'follow-up-slip' }),
  ],
})
