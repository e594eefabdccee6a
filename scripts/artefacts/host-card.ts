import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
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
  forms: kit({
    pages: 2,
    cards: { grid: 'two-up', backs: true },
    press: { trim: [194, 138], paper: 'press_paper_host_card' },
  }),
})
