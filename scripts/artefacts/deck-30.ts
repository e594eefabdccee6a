import { artefact } from '../model.ts'
import { deckForms } from '../renderers/deck-forms.ts'
import { deckView } from '../views/deck.ts'

export default artefact({
  about: 'The roadshow deck in 30 minutes, with time for hard questions',
  code: 'K36.30',
  use: 'show',
  view: subject => deckView(subject, 'deck-30'),
  forms: deckForms(),
})
