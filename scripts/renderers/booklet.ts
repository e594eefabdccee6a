import { fill } from '../content/tell.ts'
import { layBooklet } from '../finishers/imposition/lay-booklet.ts'
import type { Form, Job, Titled } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { phrase } from '../views/phrase.ts'
import { sheetSettings } from '../views/sheet-settings.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { finish } from './finish.ts'
import { stampMisfits } from './stamp-misfits.ts'

/** Both sides, two to a side. */
const pagesOfASheet = 4

/**
 * The same page laid out afresh for A5 (the template's styles under `.booklet`), never shrunk, and put two to a side
 * on sheets of A4 that are folded in the middle and stapled there.
 */
export function booklet<View extends Titled>(options: {
  /** The folder under templates/. */
  readonly template: string
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean
  /** What is one page of A4 may be several of A5. */
  readonly flows?: boolean
}): Form<View> {
  const { template, contents = false, flows = false } = options
  return {
    extension: 'booklet.pdf',
    template,
    urgency: contents ? 4 : 2,
    async render(view, job) {
      const { tools, subject } = job
      const html = forA5(document(template, 'page.html', view, job), job)
      if (html.value === undefined) return bad(...html.problems)
      const pages = contents ? await fillContents(html.value, tools) : html
      if (pages.value === undefined) return bad(...pages.problems)
      const frames = flows ? '[data-frame]:not([data-frame="page"])' : '[data-frame]'
      const [seen, printed] = await Promise.all([
        tools.look(pages.value, { floor: 12, frames }),
        tools.print(pages.value, { tagged: false }),
      ])
      if (seen.value === undefined) return bad(...seen.problems)
      if (printed.value === undefined) return bad(...printed.problems)
      const count = (await finish.sizes(printed.value, tools)).length

      const { flip } = sheetSettings(subject)
      const title = fill(phrase(subject.words, 'form_booklet_pdf').text, { item: view.title })
      const one = count <= pagesOfASheet
      const note = document('shared/booklet', 'page.html', { title, how: `sheet_flip_${flip}`, one }, job)
      if (note.value === undefined) return bad(...note.problems)
      const beside = await tools.print(note.value, { tagged: false })
      if (beside.value === undefined) return bad(...beside.problems)
      const sheets = await finish.imposed(
        [printed.value, beside.value],
        layBooklet(count, flip),
        { about: aboutOf(title, job), sides: flip },
        tools,
      )
      const { bytes, pages: sides, unstamped } = sheets
      return good({ bytes, pages: sides, misfits: [...seen.value.sightings, ...stampMisfits(unstamped)] })
    },
  }
}

function forA5(html: Checked<string>, job: Job): Checked<string> {
  if (html.value === undefined) return html
  const head = job.tools.markup('shared/booklet/head.html', {})
  if (head.value === undefined) return head
  return good(
    html.value.replace('<html ', '<html class="booklet" ').replace('</head>', () => `${head.value}</head>`),
  )
}
