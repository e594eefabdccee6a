import type { Form, Job, Titled } from '../model.ts'
import { bad, good, type Problem } from '../problem.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { finishPdf } from './finish-pdf.ts'

/** A PDF from a page template, by way of the browser: tagged, titled and bookmarked. */
export function pdf<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  /** How many pages it holds, where the paper decides: a one-page infographic has one. */
  readonly pages?: number
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean
}): Form<View> {
  return {
    extension: 'pdf',
    template: options.template,
    urgency: options.contents ? 3 : 2,
    async render(view, job) {
      const html = document(options.template, 'page.html', view, job)
      if (html.value === undefined) return bad(...html.problems)
      const whole = options.contents ? await fillContents(html.value, job.tools) : html
      if (whole.value === undefined) return bad(...whole.problems)
      const printed = await job.tools.print(whole.value)
      if (printed.value === undefined) return bad(...printed.problems)
      const made = await finishPdf(printed.value, view.title, job)
      if (options.pages !== undefined && made.pages !== options.pages)
        return bad(wrongPages(job, made.pages, options.pages))
      return good(made)
    },
  }
}

const wrongPages = (job: Job, got: number, holds: number): Problem => ({
  code: 'fit/pages',
  severity: 'error',
  place: undefined,
  what: `${job.name}.pdf in the edition ${job.subject.edition} has ${got} pages; it holds ${holds}`,
  why: 'What does not fit would be cut off, or printed on a sheet that nobody expects.',
  mend: 'Shorten the longest words on it, and build again.',
})
