import { artefact } from '../model.ts'
import { deckForms } from '../renderers/deck-forms.ts'
import { deckView } from '../views/deck.ts'

export default artefact({
  about: 'The roadshow deck in 20 minutes, for a shorter meeting',
  code: 'K36.20',
  use: 'show',
  view: subject => deckView(subject, 'deck-20'),
  forms: deckForms(),
})
