import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { titlesPage } from '../views/compact-page.ts'
import { documentTitle } from '../views/document-title.ts'

const onASheet = 10

export default artefact({
  about: 'Six titles on a card for a lanyard or a wallet',
  code: 'K30',
  use: 'hand_out',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', perSheet: onASheet },
  view: subject => ({
    title: documentTitle(subject, 'pocket_cards_title'),
    page: titlesPage(subject),
    address: subject.settings.address ?? null,
    copies: Array.from({ length: onASheet }, (_, index) => index),
  }),
  forms: [
    pdf({ template: 'pocket-cards', pages: 2 }),
    cardSheets({ template: 'pocket-cards', grid: 'ten-up', backs: true }),
    press({ template: 'pocket-cards', trim: [86, 54], pages: 2, paper: 'press_paper_card_both_sides' }),
    largePrint({ template: 'pocket-cards' }),
    twin({ template: 'pocket-cards' }),
    plainText({ template: 'pocket-cards' }),
  ],
})
