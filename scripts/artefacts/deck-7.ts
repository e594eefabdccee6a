import { artefact } from '../model.ts'
import { deckForms } from '../renderers/deck-forms.ts'
import { deckView } from '../views/deck.ts'

export default artefact({
  about: 'The heart of the deck in 7 minutes, for a workshop',
  code: 'K36.07',
  use: 'show',
  view: subject => deckView(subject, 'deck-7'),
  forms: deckForms(),
})
