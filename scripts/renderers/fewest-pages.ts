import type { Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { finish } from './finish.ts'

/** How it may be set, the best first where several take as many sheets: classes of the page. */
const ways = ['larger', '', 'closer', 'closer closest'] as const

/**
 * Large print flows over as many sheets as it needs. Where it takes fewer when it is set closer, it is; where larger
 * takes no more, it is set larger. Never so, if there is another way, that whom to ask stands alone on the last sheet.
 */
export async function fewestPages(html: string, tools: Tools): Promise<Checked<string>> {
  const tried = await Promise.all(
    ways.map(async way => {
      const one = set(html, way)
      const pages = await pagesOf(one, tools)
      return pages.value === undefined ? bad(...pages.problems) : good({ html: one, pages: pages.value })
    }),
  )
  const all = tried.flatMap(one => one.value ?? []).toSorted((a, b) => a.pages - b.pages)
  const [first] = all
  if (first === undefined || all.length < tried.length)
    return bad(...tried.flatMap(one => one.problems ?? []))
  for (const one of all) {
    const without = await pagesOf(set(one.html, 'unclosed'), tools)
    if (without.value === undefined) return bad(...without.problems)
    if (without.value === one.pages) return good(one.html)
  }
  return good(first.html)
}

const set = (html: string, way: string): string =>
  way === '' ? html : html.replace('<body class="large ', `<body class="large ${way} `)

async function pagesOf(html: string, tools: Tools): Promise<Checked<number>> {
  const pdf = await tools.print(html, { tagged: false })
  return pdf.value === undefined ? bad(...pdf.problems) : good((await finish.sizes(pdf.value, tools)).length)
}
