import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { documentTitle } from '../views/document-title.ts'
import { sheetPart } from '../views/sheet-part.ts'

/** Told apart from across a room without colour, the same upside down or nearly so, and none of them a promise’s mark. */
const shapes = { answers: ['half-disc', 'cross', 'ring'], speak: ['octagon', 'waves', 'tick'] } as const

export default artefact({
  about: 'Cards to hold up: A, B and C, stop, slow down and agree',
  code: 'K22',
  use: 'table',
  printing: { paper: 'A4', sides: 'long', stock: 'card', finish: 'cut' },
  view: subject => {
    const { votes } = subject.sheets
    return {
      title: documentTitle(subject, 'voting_cards_title'),
      heading: votes.title,
      cards: (['answers', 'speak'] as const).flatMap(kind =>
        sheetPart(votes, kind).lines.map((sign, index) => ({
          sign,
          shape: shapes[kind][index] ?? null,
        })),
      ),
    }
  },
  forms: [
    pdf({ template: 'voting-cards' }),
    cardSheets({ template: 'voting-cards', grid: 'two-up', backs: 'own' }),
    press({ template: 'voting-cards', trim: [194, 138], paper: 'press_paper_card_same' }),
    largePrint({ template: 'voting-cards' }),
    twin({ template: 'voting-cards' }),
    plainText({ template: 'voting-cards' }),
  ],
})
