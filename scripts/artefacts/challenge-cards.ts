import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
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
  forms: kit({ cards: { grid: 'four-up' }, press: { trim: [97, 138], paper: 'press_paper_card' } }),
})
