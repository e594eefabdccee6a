import { undivided } from '../content/undivided.ts'
import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { fewestPages } from './fewest-pages.ts'
import { inForm } from './in-form.ts'
import { type PdfPage, printPdf } from './print-pdf.ts'

/** Large print is laid out afresh from the words, never enlarged: A4, one column, nothing smaller than 18 pt. */
export function largePrint<View extends Titled>(options: {
  /** The folder under templates/ whose `words.html` is printed. */
  readonly template?: string | undefined
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean | undefined
}): Form<View, PdfPage> {
  const { template, contents = false } = options
  const extension = 'large.pdf'
  return {
    kind: 'large',
    extension,
    template,
    urgency: contents ? 4 : 1,
    page(view, furniture, templates) {
      const { name, printing, draft, words } = furniture
      const more = { partial: `${template ?? name}/words.html` }
      const html = document('forms/large', 'page.html', { view, furniture, templates, more })
      if (html.value === undefined) return bad(...html.problems)
      return good({
        // No word is divided here.
        html: undivided(html.value),
        about: aboutOf(inForm(view.title, extension, words), furniture),
        limits: { floor: 18, frames: '[data-frame]' },
        contents,
        // It stands upright, so both sides turn on the long edge, whatever the item itself turns on.
        sides: printing && (printing.sides === 'one' ? 'one' : 'long'),
        name,
        draft,
      })
    },
    async make(page, tools) {
      const html = await fewestPages(page.html, tools)
      return html.value === undefined ? bad(...html.problems) : printPdf({ ...page, html: html.value }, tools)
    },
  }
}
