import type { About } from '../finishers/about.ts'
import { layBooklet } from '../finishers/imposition/lay-booklet.ts'
import type { Limits } from '../fit/sighting.ts'
import type { Form, Made, SheetSettings, Titled, Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { aboutOf } from './about-of.ts'
import { document } from './document.ts'
import { fillContents } from './fill-contents.ts'
import { finish } from './finish.ts'
import { inForm } from './in-form.ts'
import { stampMisfits } from './stamp-misfits.ts'
import { wholeSheets } from './whole-sheets.ts'

/** Pages of A5, and a page of the same size that tells how to fold them. */
export interface BookletPage {
  readonly html: string
  /** What to do with one sheet, and with several. */
  readonly how: { readonly one: string; readonly many: string }
  readonly limits: Limits
  readonly contents: boolean
  readonly about: About
  readonly flip: SheetSettings['flip']
  readonly direction: 'ltr' | 'rtl'
}

/** Both sides, two to a side. */
const pagesOfASheet = 4

/**
 * The same page laid out afresh for A5, never shrunk, and put two to a side on sheets of A4 that are folded in the
 * middle and stapled there: by the template's styles under `.booklet`, where `--flows: 1` lets a page become several.
 */
export function booklet<View extends Titled>(options: {
  readonly template?: string | undefined
  /** Has a list of contents, whose page numbers are known only after a first print. */
  readonly contents?: boolean | undefined
}): Form<View, BookletPage> {
  const { template, contents = false } = options
  const extension = 'booklet.pdf'
  return {
    kind: 'booklet',
    extension,
    template,
    urgency: contents ? 4 : 2,
    page(view, furniture, templates) {
      const { words, name, sheets, direction } = furniture
      const head = templates.markup('forms/booklet/head.html', {})
      if (head.value === undefined) return bad(...head.problems)
      const filling = { view, furniture, templates, class: 'booklet', head: head.value }
      const html = document(template ?? name, 'page.html', filling)
      if (html.value === undefined) return bad(...html.problems)
      const title = inForm(view.title, extension, words)
      const note = (one: boolean): Checked<string> => {
        const told = { title, how: `sheet_flip_${sheets.flip}`, one }
        return document('forms/booklet', 'page.html', { view: told, furniture, templates })
      }
      const [one, many] = [note(true), note(false)]
      if (one.value === undefined || many.value === undefined) return bad(...one.problems, ...many.problems)
      return good({
        html: html.value,
        how: { one: one.value, many: many.value },
        limits: { floor: 12, frames: '[data-frame]' },
        contents,
        about: aboutOf(title, furniture),
        flip: sheets.flip,
        direction,
      })
    },
    make: makeBooklet,
  }
}

async function makeBooklet(page: BookletPage, tools: Tools): Promise<Checked<Made>> {
  const { how, about, flip, direction, limits } = page
  const pages = page.contents ? await fillContents(page.html, tools) : good(page.html)
  if (pages.value === undefined) return bad(...pages.problems)
  const printed = await wholeSheets(pages.value, tools)
  if (printed.value === undefined) return bad(...printed.problems)
  const { html, pdf, count } = printed.value
  const seen = await tools.look(html, limits)
  if (seen.value === undefined) return bad(...seen.problems)
  const beside = await tools.print(count <= pagesOfASheet ? how.one : how.many, { tagged: false })
  if (beside.value === undefined) return bad(...beside.problems)
  const sheets = await finish.imposed(
    [pdf, beside.value],
    layBooklet(count, { flip, direction }),
    { about, sides: flip },
    tools,
  )
  const { bytes, pages: sides, unstamped } = sheets
  return good({ bytes, pages: sides, misfits: [...seen.value.sightings, ...stampMisfits(unstamped)] })
}
