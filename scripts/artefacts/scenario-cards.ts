import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { activityOf } from '../views/activity-of.ts'
import { blankCards } from '../views/blank-cards.ts'
import { cardBack } from '../views/card-back.ts'
import { documentTitle } from '../views/document-title.ts'
import { promiseOf } from '../views/promise-of.ts'
import { scenarioFace } from '../views/scenario-face.ts'
import { sceneView } from '../views/scene-view.ts'

const onASheet = 4

export default artefact({
  about: 'Situations from many kinds of work, to talk about at a table',
  code: 'K14',
  use: 'table',
  front: true,
  printing: { paper: 'A4', sides: 'long', stock: 'card', finish: 'cut' },
  view: subject => {
    const { title, steps } = activityOf(subject, 'scenario-talk')
    const { scenarios } = subject.howTo
    const blanks = blankCards(1 + scenarios.length, onASheet)
    return {
      title: documentTitle(subject, 'scenario_cards_title'),
      heading: title,
      steps,
      scenarios: scenarios.map(scenario => {
        const { roles, more, question, links, scene } = scenario
        const promise = promiseOf(subject, links)
        return {
          face: scenarioFace(scenario),
          roles,
          more: more ?? null,
          question,
          codes: links.join(' · '),
          promise: promise.id,
          mark: promise.mark,
          scene: sceneView(subject, promise.id, scene),
        }
      }),
      back: cardBack(subject, 2),
      blanks: Array.from({ length: blanks }, (_, index) => index),
    }
  },
  forms: kit({
    cards: { grid: 'four-up', backs: 'own' },
    press: { trim: [97, 138], paper: 'press_paper_card_both_sides' },
  }),
})
