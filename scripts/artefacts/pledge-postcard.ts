import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'

const onASheet = 4

export default artefact({
  about: 'A postcard to yourself that comes back some weeks later',
  code: 'K23P',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'long', stock: 'card', finish: 'cut', perSheet: onASheet },
  view: subject => {
    const { postcard } = subject.sheets
    const { stem, prompts } = subject.workshops.pledge
    const address = sheetPart(postcard, 'address')
    return {
      title: documentTitle(subject, 'pledge_postcard_title'),
      heading: postcard.title,
      lead: postcard.lead ?? null,
      stem,
      prompts,
      address: { heading: address.heading, text: address.text },
      post: sheetPart(postcard, 'post').heading,
      reminder: sheetPart(postcard, 'reminder').heading,
      stops: subject.compact.commitments.map(({ id, mark }) => ({ id, mark })),
      copies: Array.from({ length: onASheet }, (_, index) => index),
    }
  },
  forms: [
    pdf({ template: 'pledge-postcard', pages: 2 }),
    cardSheets({ template: 'pledge-postcard', grid: 'four-up', backs: 'own' }),
    press({ template: 'pledge-postcard', trim: [97, 138], pages: 2, paper: 'press_paper_card_both_sides' }),
    largePrint({ template: 'pledge-postcard' }),
    twin({ template: 'pledge-postcard' }),
    plainText({ template: 'pledge-postcard' }),
  ],
})
