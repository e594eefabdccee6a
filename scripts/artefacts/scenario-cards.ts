import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { activityOf } from '../views/activity-of.ts'
import { blankCards } from '../views/blank-cards.ts'
import { cardBack } from '../views/card-back.ts'
import { dealt } from '../views/dealt.ts'
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
  printing: { paper: 'A4', sides: 'long', stock: 'card', finish: 'cut', wholeRoom: true },
  view: (subject, room) => {
    const { title, steps } = activityOf(subject, 'scenario-talk')
    const { scenarios } = subject.howTo
    const blanks = blankCards(1 + scenarios.length, onASheet)
    const isTalked = room?.session.blocks.some(block => block.activity === 'scenario-talk') ?? true
    return {
      title: documentTitle(subject, 'scenario_cards_title'),
      heading: title,
      steps,
      /** For a room a sheet a table, so that nobody has to deal: what to do, where it is done, and as many as it draws. A call has no tables. */
      sets:
        room && !room.session.online
          ? room.tables.map((_, table) => ({
              howTo: isTalked,
              which: dealt([...scenarios.keys()], onASheet - (isTalked ? 1 : 0), table),
              blanks: [],
            }))
          : [
              {
                howTo: true,
                which: [...scenarios.keys()],
                blanks: Array.from({ length: blanks }, (_, index) => index),
              },
            ],
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
    }
  },
  forms: kit({
    cards: { grid: 'four-up', backs: 'own' },
    press: { trim: [97, 138], paper: 'press_paper_card_both_sides' },
  }),
})
