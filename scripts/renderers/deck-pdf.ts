import type { Form, Tools } from '../model.ts'
import { bad, good } from '../problem.ts'
import type { DeckView } from '../views/deck.ts'
import { aboutOf } from './about-of.ts'
import { deckText } from './deck-markdown.ts'
import { type PdfPage, printPdf } from './print-pdf.ts'
import { type Slides, slidesHtml } from './slides-html.ts'

type SlidesPage = Omit<PdfPage, 'html'> & Slides

/** The deck as PDF: marp-core's slides through our own browser, so that it is tagged and bookmarked like the rest. */
export const deckPdf = (options: { readonly template?: string }): Form<DeckView, SlidesPage> => ({
  kind: 'office',
  extension: 'pdf',
  template: options.template,
  urgency: 1,
  page(view, furniture, templates) {
    const { language, direction, printing, typeface, name, draft } = furniture
    const markdown = deckText(view, furniture, templates, options.template)
    if (markdown.value === undefined) return bad(...markdown.problems)
    return good({
      markdown: markdown.value,
      root: `lang="${language}" dir="${direction}"`,
      about: aboutOf(view.title, furniture),
      typeface,
      limits: { floor: 18, frames: 'section' },
      contents: false,
      pages: view.slides.length,
      unit: 'slides',
      sides: printing?.sides,
      name,
      draft,
    })
  },
  make: (page, tools: Tools) => printPdf({ ...page, html: slidesHtml(page) }, tools),
})
