import { pageCount } from '../finishers/page-count.ts'
import type { Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'

/** A document that is printed, and how many pages it has. */
interface Printed {
  readonly html: string
  readonly pdf: Uint8Array
  readonly count: number
}

/** A sheet that is folded once has two pages on either side. */
const pagesOfASheet = 4

/**
 * Prints what will be folded or bound. Its last sheet is filled with pages for notes, where the template has some
 * (`shared/parts/notes.html`), so that no page is empty by chance.
 */
export async function wholeSheets(html: string, tools: Tools): Promise<Checked<Printed>> {
  const first = await printed(html, tools)
  if (first.value === undefined) return bad(...first.problems)
  const spare = (pagesOfASheet - (first.value.count % pagesOfASheet)) % pagesOfASheet
  if (spare === 0 || !html.includes(' data-spare="')) return first
  return printed(html.replace('<html class="', `<html class="spare-${spare} `), tools)
}

async function printed(html: string, tools: Tools): Promise<Checked<Printed>> {
  const pdf = await tools.print(html, { tagged: false })
  if (pdf.value === undefined) return bad(...pdf.problems)
  return good({ html, pdf: pdf.value, count: pageCount(pdf.value) })
}
