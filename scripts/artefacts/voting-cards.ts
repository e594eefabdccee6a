import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'

/** Told apart from across a room without colour, the same upside down or nearly so, and none of them a promise’s mark. */
const shapes = { answers: ['hourglass', 'bars', 'dots'], speak: ['octagon', 'waves', 'tick'] } as const

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
        votes.parts[kind].lines.map((sign, index) => ({
          sign,
          shape: shapes[kind][index] ?? null,
        })),
      ),
    }
  },
  forms: kit({
    cards: { grid: 'two-up', backs: 'own' },
    press: { trim: [194, 138], paper: 'press_paper_card_same' },
  }),
})
