import type { Form } from '../model.ts'
import type { DeckView } from '../views/deck.ts'
import { deckHtml } from './deck-html.ts'
import { deckPdf } from './deck-pdf.ts'
import { largePrint } from './large-print.ts'
import { plainText } from './plain-text.ts'
import { pptx } from './pptx.ts'
import { preview } from './preview.ts'
import { slidesHtml } from './slides-html.ts'

const template = 'deck'

/** What every cut of the deck comes as: to show, to hand round beforehand, and to read. */
export const deckForms = (): Form<DeckView>[] => [
  deckHtml({ template }),
  deckPdf({ template }),
  pptx({ template }),
  preview(deckPdf({ template }), slidesHtml),
  largePrint({ template }),
  plainText({ template }),
]
