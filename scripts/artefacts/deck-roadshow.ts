import { artefact } from '../model.ts'
import { deckForms } from '../renderers/deck-forms.ts'
import { deckView } from '../views/deck.ts'

export default artefact({
  about: 'The deck inside a half day: 23 minutes, the last of them for questions',
  code: 'K36H',
  use: 'show',
  view: subject => deckView(subject, 'deck-roadshow'),
  forms: deckForms(),
})
