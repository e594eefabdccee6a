import { loadPackage } from '../load-package.ts'
import type { Form } from '../model.ts'
import { bad, good } from '../problem.ts'
import { escapeText } from '../tools/escape-text.ts'
import type { DeckView } from '../views/deck.ts'
import { deckText } from './deck-markdown.ts'
import { finishPdf } from './finish-pdf.ts'

/** The deck as PDF: marp-core's slides through our own browser, so that it is tagged and bookmarked like the rest. */
export const deckPdf = (): Form<DeckView> => ({
  extension: 'pdf',
  template: 'deck',
  urgency: 1,
  async render(view, job) {
    const markdown = deckText(view, job)
    if (markdown.value === undefined) return bad(...markdown.problems)
    const { Marp } = loadPackage('@marp-team/marp-core') as typeof import('@marp-team/marp-core')
    const marp = new Marp({
      inlineSVG: false,
      script: false,
      emoji: { unicode: false, shortcode: false },
      math: false,
    })
    const { html, css } = marp.render(markdown.value)
    const head = `<meta charset="utf-8"><title>${escapeText(view.title)}</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`
    const page = `<!doctype html><html lang="${job.subject.language}"><head>${head}<style>${job.tools.fonts(html)}</style><style>${css}</style></head><body>${html}</body></html>`
    const printed = await job.tools.print(page)
    if (printed.value === undefined) return bad(...printed.problems)
    const made = await finishPdf(printed.value, view.title, job)
    if (made.pages === view.slides.length) return good(made)
    return bad({
      code: 'fit/slides',
      severity: 'error',
      place: undefined,
      what: `${job.name}.pdf in the edition ${job.subject.edition} has ${made.pages} pages for ${view.slides.length} slides`,
      why: 'A slide that is too full runs on to a second page.',
      mend: 'Shorten the words on the fullest slide, and build again.',
    })
  },
})
