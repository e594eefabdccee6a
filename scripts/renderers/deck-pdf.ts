import { loadPackage } from '../load-package.ts'
import type { Form } from '../model.ts'
import { bad } from '../problem.ts'
import { escapeText } from '../tools/escape-text.ts'
import type { DeckView } from '../views/deck.ts'
import { deckLines } from '../views/deck-lines.ts'
import { deckText } from './deck-markdown.ts'
import { markLanguages } from './mark-languages.ts'
import { printPdf } from './print-pdf.ts'

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
    const { html: slides, css } = marp.render(markdown.value)
    // The stamp at the foot is for the eye; read aloud on every slide it would be in the way.
    const html = markLanguages(slides, deckLines(view))
      .replaceAll('<footer>', '<footer data-furniture aria-hidden="true">')
      // Markdown has no place for an attribute of a slide.
      .replaceAll(/<section (?=[^>]*class="compact")/g, '<section data-steps="small" ')
    const head = `<meta charset="utf-8"><title>${escapeText(view.title)}</title><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:">`
    const page = `<!doctype html><html lang="${job.subject.language}" dir="${job.subject.direction}"><head>${head}<style>${job.tools.fonts(html)}</style><style>${css}</style></head><body>${html}</body></html>`
    return printPdf(page, view.title, job, {
      floor: 18,
      frames: 'section',
      pages: view.slides.length,
      unit: 'slides',
    })
  },
})
