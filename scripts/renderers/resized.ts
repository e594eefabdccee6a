import { fill } from '../content/tell.ts'
import { paper } from '../finishers/imposition/paper.ts'
import type { Form, Titled } from '../model.ts'
import { bad } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { document } from './document.ts'
import { printPdf } from './print-pdf.ts'

/**
 * A sheet as a whole on larger or smaller paper: as good to hear as the one that it was laid out for. On smaller paper
 * its smallest type has to be so large that it stays readable.
 */
export function resized<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  readonly paper: 'A4' | 'A2' | 'A1'
  /** The paper that the template is laid out for. */
  readonly from: 'A3'
  /** How many it holds. */
  readonly pages?: number
}): Form<View> {
  const { template, pages = 1 } = options
  const extension = `${options.paper}.pdf`.toLowerCase()
  const [to, from] = [paper[options.paper], paper[options.from]]
  const factor = Math.min(to[0] / from[0], to[1] / from[1])
  return {
    extension,
    template,
    urgency: 1,
    async render(view, job) {
      const html = document(template, 'page.html', view, job)
      if (html.value === undefined) return bad(...html.problems)
      const key = `form_${extension.replace('.', '_')}`
      const title = fill(phrase(job.subject.words, key).text, { item: view.title })
      return printPdf(html.value, title, job, {
        floor: 12 / factor,
        frames: '[data-frame]',
        pages,
        resize: { factor, paper: to },
      })
    },
  }
}
