import { artefact, type Titled } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { cardBack } from '../views/card-back.ts'
import { documentTitle } from '../views/document-title.ts'
import { guideText } from '../views/guide-text.ts'
import { sceneView } from '../views/scene-view.ts'

/** Low enough for a heading over them: what is drawn on the cards that are no steps. */
const scenes = { words: 'kind-words', hurt: 'offered', seen: 'stood-by', notFor: 'not-alone' } as const

export default artefact({
  about: 'The way back on cards: for who did it, who was hurt, who saw it, and when it is not the way',
  code: 'K16',
  use: 'table',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut' },
  view: subject => {
    const { compact } = subject
    const { repair, support } = subject.howTo
    const drawn = (scene: string) => sceneView(subject, compact.commitments[0]?.id ?? '', scene)
    return {
      title: documentTitle(subject, 'repair_cards_title'),
      steps: repair.steps.map(({ title, text, say, scene }, index) => ({
        title,
        text,
        say,
        scene: sceneView(subject, compact.commitments[index % compact.commitments.length]?.id ?? '', scene),
        /** Laid in a row, they are one line with the way back under it. */
        turn: index === 0 ? 'first' : index === repair.steps.length - 1 ? 'last' : 'none',
      })),
      /** Two show what is meant; the others are in the guide. */
      avoid: {
        scene: drawn(scenes.words),
        swaps: repair.avoid.slice(0, 2).map(({ poor, better }) => ({ poor, better })),
      },
      hurt: {
        scene: drawn(scenes.hurt),
        lead: guideText(subject.howTo, 'receiver'),
        lines: repair.receiver,
      },
      seen: { scene: drawn(scenes.seen), lines: repair.onlooker },
      notFor: {
        scene: drawn(scenes.notFor),
        lines: repair.not_for,
        help: support.slice(0, 3).map(({ name }) => name),
      },
      back: cardBack(subject, 4),
    }
  },
  forms: kit({
    // A card for each step, one each for the four in it, and the back.
    pages: ({ steps }: { readonly steps: readonly unknown[] } & Titled) => steps.length + 5,
    cards: { grid: 'four-up', backs: true },
    press: { trim: [97, 138], paper: 'press_paper_card_both_sides' },
  }),
})
