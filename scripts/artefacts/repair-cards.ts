import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { documentTitle } from '../views/document-title.ts'
import { guideText } from '../views/guide-text.ts'

export default artefact({
  about: 'The way back on cards: for who did it, who was hurt, who saw it, and when it is not the way',
  code: 'K16',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut' },
  view: subject => {
    const { repair, support } = subject.howTo
    return {
      title: documentTitle(subject, 'repair_cards_title'),
      steps: repair.steps.map(({ title, say }) => ({ title, say })),
      /** Two show what is meant; the others are in the guide. */
      avoid: repair.avoid.slice(0, 2).map(({ poor, better }) => ({ poor, better })),
      hurt: { lead: guideText(subject.howTo, 'receiver'), lines: repair.receiver },
      seen: repair.onlooker,
      notFor: { lines: repair.not_for, help: support.slice(0, 3).map(({ name }) => name) },
    }
  },
  forms: kit({ pages: 4, cards: { grid: 'four-up' }, press: { trim: [97, 138], paper: 'press_paper_card' } }),
})
