import type { Tools } from '../model.ts'
import { type Checked, good } from '../problem.ts'
import { finish } from './finish.ts'

/**
 * Puts page numbers into `<span data-page="id">`. Chromium has no `target-counter()`, so the document is printed
 * once, the named destinations are read (only ids that a link points to have one), and the numbers are filled in.
 * They are set in a box of fixed width, so that the second print breaks its pages alike. `alike` is a document whose
 * pages break alike, where another form has it printed already.
 */
export async function fillContents(html: string, tools: Tools, alike = html): Promise<Checked<string>> {
  const first = await tools.print(alike, { tagged: false })
  if (first.value === undefined) return first as Checked<never>
  const pages = await finish.destinations(first.value, tools)
  return good(
    html.replace(
      /(<span[^>]* data-page="([^"]+)"[^>]*>)[^<]*/g,
      (_, open: string, id: string) => open + (pages.get(id) ?? ''),
    ),
  )
}
