import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { activityOf } from '../views/activity-of.ts'
import { blankCards } from '../views/blank-cards.ts'
import { documentTitle } from '../views/document-title.ts'

const onASheet = 4

export default artefact({
  about: 'Situations from many kinds of work, to talk about at a table',
  code: 'K14',
  use: 'table',
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut' },
  view: subject => {
    const { title, steps } = activityOf(subject, 'scenario-talk')
    const { scenarios } = subject.howTo
    const blanks = blankCards(1 + scenarios.length, onASheet)
    return {
      title: documentTitle(subject, 'scenario_cards_title'),
      heading: title,
      steps,
      scenarios: scenarios.map(({ title, setting, roles, pressure, story, question, links }) => ({
        title,
        setting,
        roles,
        pressure,
        story,
        question,
        codes: links.join(' · '),
      })),
      blanks: Array.from({ length: blanks }, (_, index) => index),
      count: 1 + scenarios.length + blanks,
    }
  },
  forms: kit({ cards: { grid: 'four-up' }, press: { trim: [97, 138], paper: 'press_paper_card' } }),
})
