import { artefact } from '../model.ts'
import { deckForms } from '../renderers/deck-forms.ts'
import { deckMarkdown } from '../renderers/deck-markdown.ts'
import { deckView } from '../views/deck.ts'

export default artefact({
  about: 'The 25-minute roadshow deck: slides with notes, as Markdown, HTML, PDF and PowerPoint',
  code: 'K36',
  use: 'show',
  front: true,
  view: subject => deckView(subject),
  forms: [deckMarkdown({}), ...deckForms()],
})
