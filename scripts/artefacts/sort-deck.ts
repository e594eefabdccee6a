import { artefact } from '../model.ts'
import { kit } from '../renderers/kit.ts'
import { activityOf } from '../views/activity-of.ts'
import { cardBack } from '../views/card-back.ts'
import { deckLetters } from '../views/deck-letters.ts'
import { documentTitle } from '../views/document-title.ts'
import { sentence } from '../views/sentence.ts'
import { sortCards } from '../views/sort-cards.ts'

export default artefact({
  about: 'Behaviours on cards, without their columns, for a table to sort',
  code: 'K13',
  use: 'table',
  front: true,
  printing: { paper: 'A4', sides: 'one', stock: 'card', finish: 'cut', wholeRoom: true },
  view: (subject, room) => {
    const { commitments } = subject.compact
    const { title, steps } = activityOf(subject, 'sort-cards')
    return {
      title: documentTitle(subject, 'sort_deck_title'),
      heading: title,
      steps,
      letters: deckLetters(subject, room),
      cards: sortCards(subject, room?.session).map(card => {
        if (card.kind !== 'behaviour') return { ...card, promise: null, cast: [] }
        const promise = commitments.find(({ id }) => card.code.startsWith(`${id}.`))
        const text = sentence(card.text, subject.language)
        const cast = promise ? [{ id: promise.id, mark: promise.mark }] : []
        return { ...card, text, promise: promise?.id ?? null, cast }
      }),
      back: cardBack(subject, 1),
    }
  },
  forms: kit({
    cards: { grid: 'six-up', backs: true },
    press: { trim: [97, 92], paper: 'press_paper_card_both_sides' },
  }),
})
