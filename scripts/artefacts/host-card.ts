import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { hostCard } from '../views/host-card.ts'

export default artefact({
  about: 'What a table host does, on both sides of a card',
  code: 'K08',
  use: 'lead',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'fold' },
  view: (subject, room) => ({
    title: documentTitle(subject, 'host_card_title'),
    card: hostCard(subject, room),
  }),
  forms: [
    pdf({ template: 'host-card', pages: 2 }),
    cardSheets({ template: 'host-card', grid: 'two-up', backs: true }),
    press({ template: 'host-card', trim: [194, 138], pages: 2, paper: 'press_paper_host_card' }),
    largePrint({ template: 'host-card' }),
    twin({ template: 'host-card' }),
    plainText({ template: 'host-card' }),
  ],
})
