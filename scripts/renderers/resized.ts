import { paper } from '../finishers/imposition/paper.ts'
import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { inForm } from './in-form.ts'
import type { Pages } from './pdf.ts'
import { type PdfPage, printPdf } from './print-pdf.ts'

/**
 * A sheet as a whole on larger or smaller paper: as good to hear as the one that it was laid out for. On smaller paper
 * its smallest type has to be so large that it stays readable.
 */
export function resized<View extends Titled>(options: {
  readonly template?: string | undefined
  readonly paper: 'A4' | 'A2' | 'A1'
  /** The paper that the template is laid out for. */
  readonly from: 'A3'
  /** How many it holds. */
  readonly pages?: Pages<View> | undefined
}): Form<View, PdfPage> {
  const { template, pages = 1 } = options
  const extension = `${options.paper}.pdf`.toLowerCase()
  const [to, from] = [paper[options.paper], paper[options.from]]
  const factor = Math.min(to[0] / from[0], to[1] / from[1])
  return {
    kind: 'resized',
    extension,
    template,
    urgency: 1,
    page(view, furniture, templates) {
      const { name, printing, draft, words } = furniture
      const html = document(template ?? name, 'page.html', { view, furniture, templates })
      if (html.value === undefined) return bad(...html.problems)
      return good({
        html: html.value,
        about: aboutOf(inForm(view.title, extension, words), furniture),
        // Larger than it was laid out, it is the same print, looked at in the same way.
        limits: { floor: 12 / Math.min(factor, 1), frames: '[data-frame]' },
        contents: false,
        pages: typeof pages === 'function' ? pages(view) : pages,
        sides: printing?.sides,
        resize: { factor, paper: to },
        name,
        draft,
      })
    },
    make: printPdf,
  }
}
