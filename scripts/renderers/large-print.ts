import { fill } from '../content/tell.ts'
import { undivided } from '../content/undivided.ts'
import type { Form, Titled } from '../model.ts'
import { bad, good } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { printPdf } from './print-pdf.ts'

/** Large print is laid out afresh from the words, never enlarged: A4, one column, nothing smaller than 18 pt. */
export function largePrint<View extends Titled>(options: {
  /** The folder under templates/ whose `words.html` is printed. */
  readonly template: string
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean
}): Form<View> {
  const { template, contents = false } = options
  return {
    extension: 'large.pdf',
    template,
    urgency: contents ? 4 : 1,
    async render(view, job) {
      const html = document('shared/large', 'page.html', view, job, { partial: `${template}/words.html` })
      if (html.value === undefined) return bad(...html.problems)
      // No word is divided here.
      const words = undivided(html.value)
      const whole = contents ? await fillContents(words, job.tools) : good(words)
      if (whole.value === undefined) return bad(...whole.problems)
      const title = fill(phrase(job.subject.words, 'form_large_pdf').text, { item: view.title })
      // It stands upright, so both sides turn on the long edge, whatever the item itself turns on.
      const sides = job.printing && (job.printing.sides === 'one' ? 'one' : 'long')
      return printPdf(whole.value, title, job, { floor: 18, frames: '[data-frame]', sides })
    },
  }
}
