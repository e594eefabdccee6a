import { given } from '../content/guarded.ts'
import { artefact } from '../model.ts'
import { deckForms } from '../renderers/deck-forms.ts'
import { deckMarkdown } from '../renderers/deck-markdown.ts'
import { deckView } from '../views/deck.ts'
import { plainDeck } from '../views/plain-deck.ts'

export default artefact({
  about: 'The 25-minute roadshow deck: slides with notes, as Markdown, HTML, PDF and PowerPoint',
  code: 'K36',
  use: 'show',
  front: true,
  public: true,
  view: subject => (given(subject, 'workshops') ? deckView(subject) : plainDeck(subject)),
  forms: [deckMarkdown({}), ...deckForms()],
})
