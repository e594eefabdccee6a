import { artefact } from '../model.ts'
import { cardSheets } from '../renderers/card-sheets.ts'
import { largePrint } from '../renderers/large-print.ts'
import { pdf } from '../renderers/pdf.ts'
import { plainText } from '../renderers/plain-text.ts'
import { press } from '../renderers/press.ts'
import { twin } from '../renderers/twin.ts'
import { blankCards } from '../views/blank-cards.ts'
import { documentTitle } from '../views/document-title.ts'
import { guideText } from '../views/guide-text.ts'

const onASheet = 4

export default artefact({
  about: 'Words for a kind challenge: four moves, and lines for many situations',
  code: 'K15',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut' },
  view: subject => {
    const { howTo } = subject
    const { moves, lines, other_routes } = howTo.challenge
    const blanks = blankCards(2 + lines.length, onASheet)
    return {
      title: documentTitle(subject, 'challenge_cards_title'),
      moves: moves.map(({ title, text }) => ({ title, text })),
      lines: lines.map(({ who, text }) => ({ who, text })),
      notNow: guideText(howTo, 'other_routes'),
      routes: other_routes,
      blanks: Array.from({ length: blanks }, (_, index) => index),
      count: 2 + lines.length + blanks,
    }
  },
  forms: [
    pdf({ template: 'challenge-cards' }),
    cardSheets({ template: 'challenge-cards', grid: 'four-up' }),
    press({ template: 'challenge-cards', trim: [97, 138], paper: 'press_paper_card' }),
    largePrint({ template: 'challenge-cards' }),
    twin({ template: 'challenge-cards' }),
    plainText({ template: 'challenge-cards' }),
  ],
})
