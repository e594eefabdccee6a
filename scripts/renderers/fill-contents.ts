import type { Tools } from '../model.ts'
import { type Checked, good } from '../problem.ts'
import { finish } from './finish.ts'

type Pages = ReadonlyMap<string, number>

const known = new WeakMap<object, Promise<Checked<Pages>>>()

/**
 * Puts page numbers into `<span data-page="id">`. Chromium has no `target-counter()`, so the document is
 * printed once, the named destinations are read (only ids that a link points to have one), and the numbers
 * are filled in. They are set in a box of fixed width, so that the second print breaks its pages alike.
 * Forms of one view whose pages break alike name that view, and share the first print.
 */
export async function fillContents(html: string, tools: Tools, alike?: object): Promise<Checked<string>> {
  const finding = (alike && known.get(alike)) ?? findPages(html, tools)
  if (alike) known.set(alike, finding)
  const pages = await finding
  if (pages.value === undefined) return pages as Checked<never>
  const { value } = pages
  return good(
    html.replace(
      /(<span[^>]* data-page="([^"]+)"[^>]*>)[^<]*/g,
      (_, open: string, id: string) => open + (value.get(id) ?? ''),
    ),
  )
}

async function findPages(html: string, tools: Tools): Promise<Checked<Pages>> {
  const first = await tools.print(html, { tagged: false })
  if (first.value === undefined) return first as Checked<never>
  return good(await finish.destinations(first.value, tools))
}
