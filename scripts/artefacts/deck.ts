import { artefact } from '../model.ts'
import { deckHtml } from '../renderers/deck-html.ts'
import { deckMarkdown } from '../renderers/deck-markdown.ts'
import { deckPdf } from '../renderers/deck-pdf.ts'
import { largePrint } from '../renderers/large-print.ts'
import { plainText } from '../renderers/plain-text.ts'
import { pptx } from '../renderers/pptx.ts'
import { deckView } from '../views/deck.ts'

export default artefact({
  about: 'The 25-minute roadshow deck: 16 slides with notes, as Markdown, HTML, PDF and PowerPoint',
  code: 'K36',
  use: 'show',
  view: deckView,
  forms: [
    deckMarkdown(),
    deckHtml(),
    deckPdf(),
    pptx(),
    largePrint({ template: 'deck' }),
    plainText({ template: 'deck' }),
  ],
})
