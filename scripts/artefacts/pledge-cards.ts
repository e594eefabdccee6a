import { artefact } from '../model.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'

export default artefact({
  about: 'Four “I will” cards on an A4 sheet, with cut marks',
  code: 'K23',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', perSheet: 4 },
  view: subject => {
    const { title, stem, prompts, keep, review_weeks } = subject.workshops.pledge
    return {
      title: documentTitle(subject, 'pledge_title'),
      heading: title,
      stem,
      prompts,
      keep,
      weeks: review_weeks,
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      cards: [1, 2, 3, 4],
    }
  },
  forms: [
    pdf({ template: 'pledge-cards', pages: 1 }),
    press({ template: 'pledge-cards', trim: [97, 138], pages: 1, paper: 'press_paper_card' }),
    largePrint({ template: 'pledge-cards' }),
    twin({ template: 'pledge-cards' }),
    plainText({ template: 'pledge-cards' }),
  ],
})
