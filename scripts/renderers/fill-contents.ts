import type { Tools } from '../model.ts'
import { type Checked, good } from '../problem.ts'
import { finish } from './finish.ts'

/**
 * Puts page numbers into `<span data-page="id">`. Chromium has no `target-counter()`, so the document is
 * printed once, the named destinations are read (only ids that a link points to have one), and the numbers
 * are filled in. They are set in a box of fixed width, so that the second print breaks its pages alike.
 */
export async function fillContents(html: string, tools: Tools): Promise<Checked<string>> {
  const first = await tools.print(html, { tagged: false })
  if (first.value === undefined) return first as Checked<never>
  const pages = await finish.destinations(first.value, tools)
  return good(
    html.replace(
      /(<span[^>]* data-page="([^"]+)"[^>]*>)[^<]*/g,
      (_, open: string, id: string) => open + (pages.get(id) ?? ''),
    ),
  )
}
