import type { Marp } from '@marp-team/marp-core'
import { loadPackage } from '../load-package.ts'
import type { Form, Tools } from '../model.ts'
import { bad, good } from '../problem.ts'
import { escapeText } from '../tools/escape-text.ts'
import { fonts } from '../tools/fonts.ts'
import { placeLines } from '../tools/line-marks.ts'
import type { DeckView } from '../views/deck.ts'
import { aboutOf } from './about-of.ts'
import { deckText } from './deck-markdown.ts'
import { type PdfPage, printPdf } from './print-pdf.ts'

interface SlidesPage extends Omit<PdfPage, 'html'> {
  readonly markdown: string
  /** The attributes of the page's root. */
  readonly root: string
}

/** The deck as PDF: marp-core's slides through our own browser, so that it is tagged and bookmarked like the rest. */
export const deckPdf = (options: { readonly template?: string }): Form<DeckView, SlidesPage> => ({
  kind: 'office',
  extension: 'pdf',
  template: options.template,
  urgency: 1,
  page(view, furniture, templates) {
    const { language, direction, printing, name, draft } = furniture
    const markdown = deckText(view, furniture, templates, options.template)
    if (markdown.value === undefined) return bad(...markdown.problems)
    return good({
      markdown: markdown.value,
      root: `lang="${language}" dir="${direction}"`,
      about: aboutOf(view.title, furniture),
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

function slidesHtml({ markdown, root, about }: SlidesPage): string {
  engine ??= openEngine()
  const { html: slides, css } = engine.render(markdown)
  // The stamp at the foot is for the eye; read aloud on every slide it would be in the way. It is too long where the organisation's name is.
  const html = placeLines(slides).replaceAll(
    '<footer>',
    '<footer data-furniture data-at="edition/organisation" aria-hidden="true">',
  )
  const head = `<meta charset="utf-8"><title>${escapeText(about.title)}</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`
  return `<!doctype html><html ${root}><head>${head}<style>${fonts(html)}</style><style>${css}</style></head><body>${html}</body></html>`
}

let engine: Marp | undefined

/** It reads its themes when it is opened, which takes as long as a deck. */
function openEngine(): Marp {
  const { Marp: Engine } = loadPackage('@marp-team/marp-core') as typeof import('@marp-team/marp-core')
  return new Engine({
    inlineSVG: false,
    script: false,
    emoji: { unicode: false, shortcode: false },
    math: false,
  })
}
