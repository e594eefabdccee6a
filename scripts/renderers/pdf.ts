import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { officePaper } from '../views/office-paper.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { type PdfPage, printPdf } from './print-pdf.ts'

/** How many pages a document holds, where the paper decides: a number, or what the view says. */
export type Pages<View> = number | ((view: View) => number)

/** A PDF from a page template, by way of the browser: tagged, titled and bookmarked. */
export function pdf<View extends Titled>(options: {
  readonly template?: string | undefined
  readonly pages?: Pages<View> | undefined
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean | undefined
  /** One card a page: an office prints its sheets. */
  readonly cards?: boolean | undefined
  /** Turns on the edge that the edition's own printer turns sheets on, as card sheets do. */
  readonly flips?: boolean | undefined
}): Form<View, PdfPage> {
  const { template, contents = false, flips = false, cards = false, pages } = options
  return {
    kind: 'office',
    extension: 'pdf',
    template,
    urgency: contents ? 4 : 3,
    page(view, furniture, templates) {
      const { name, printing, sheets, draft } = furniture
      const html = document(template ?? name, 'page.html', { view, furniture, templates })
      if (html.value === undefined) return bad(...html.problems)
      const inOffice = printing !== undefined && !cards
      return good({
        html: html.value,
        about: aboutOf(view.title, furniture),
        limits: { floor: 12, frames: '[data-frame]', ...(inOffice && { edge: officePaper.edge }) },
        contents,
        pages: typeof pages === 'function' ? pages(view) : pages,
        mostInk: inOffice ? officePaper.ink : undefined,
        sides: flips ? sheets.flip : printing?.sides,
        name,
        draft,
      })
    },
    make: printPdf,
  }
}
