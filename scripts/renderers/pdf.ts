import type { Form, Titled } from '../model.ts'
import { bad } from '../problem.ts'
import { sheetSettings } from '../views/sheet-settings.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { printPdf } from './print-pdf.ts'

/** A PDF from a page template, by way of the browser: tagged, titled and bookmarked. */
export function pdf<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  /** How many pages it holds, where the paper decides: a one-page infographic has one. */
  readonly pages?: number
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean
  /** Turns on the edge that the edition's own printer turns sheets on, as card sheets do. */
  readonly flips?: boolean
}): Form<View> {
  return {
    extension: 'pdf',
    template: options.template,
    urgency: options.contents ? 4 : 3,
    async render(view, job) {
      const html = document(options.template, 'page.html', view, job)
      if (html.value === undefined) return bad(...html.problems)
      const whole = options.contents ? await fillContents(html.value, job.tools, view) : html
      if (whole.value === undefined) return bad(...whole.problems)
      return printPdf(whole.value, view.title, job, {
        floor: 12,
        frames: '[data-frame]',
        pages: options.pages,
        sides: options.flips ? sheetSettings(job.subject).flip : undefined,
      })
    },
  }
}
