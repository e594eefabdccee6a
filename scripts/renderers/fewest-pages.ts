import { pageCount } from '../finishers/page-count.ts'
import type { Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'

/** How it may be set, the best first where several take as many sheets: classes of the page. */
const ways = ['larger', '', 'closer', 'closer closest'] as const

/**
 * Large print flows over as many sheets as it needs. Where it takes fewer when it is set closer, it is; where larger
 * takes no more, it is set larger. Never so, if there is another way, that whom to ask stands alone on the last sheet.
 *
 * To know how many sheets a way takes it has to be printed, so the closest comes first and each looser one only while
 * that takes no more: what is looser still would not take fewer.
 */
export async function fewestPages(html: string, tools: Tools): Promise<Checked<string>> {
  let best: Way | undefined
  for (const way of ways.toReversed()) {
    const { value: one, problems } = await inWay(html, way, tools)
    if (one === undefined) return bad(...problems)
    if (best !== undefined && one.pages > best.pages) break
    best = one
  }
  if (best === undefined) throw new Error('there is no way to set large print')
  const { value: alone, problems } = await closesAlone(best, tools)
  if (alone === undefined) return bad(...problems)
  return alone ? anyWay(html, best, tools) : good(best.html)
}

/** The fewest sheets on the last of which something stands beside whom to ask; `best` where there is no such way. */
async function anyWay(html: string, best: Way, tools: Tools): Promise<Checked<string>> {
  const tried = await Promise.all(ways.map(way => inWay(html, way, tools)))
  const all = tried.flatMap(one => one.value ?? []).toSorted((a, b) => a.pages - b.pages)
  if (all.length < tried.length) return bad(...tried.flatMap(one => one.problems ?? []))
  for (const one of all) {
    const { value: alone, problems } = await closesAlone(one, tools)
    if (alone === undefined) return bad(...problems)
    if (!alone) return good(one.html)
  }
  return good(best.html)
}

interface Way {
  readonly html: string
  readonly pages: number
}

const set = (html: string, way: string): string =>
  way === '' ? html : html.replace('<body class="large ', `<body class="large ${way} `)

async function inWay(html: string, way: string, tools: Tools): Promise<Checked<Way>> {
  const one = set(html, way)
  const pages = await pagesOf(one, tools)
  return pages.value === undefined ? bad(...pages.problems) : good({ html: one, pages: pages.value })
}

/** Whether its last sheet is needed for nothing but whom to ask. */
async function closesAlone({ html, pages }: Way, tools: Tools): Promise<Checked<boolean>> {
  if (pages === 1) return good(false)
  const without = await pagesOf(set(html, 'unclosed'), tools)
  return without.value === undefined ? bad(...without.problems) : good(without.value !== pages)
}

async function pagesOf(html: string, tools: Tools): Promise<Checked<number>> {
  const pdf = await tools.print(html, { tagged: false })
  return pdf.value === undefined ? bad(...pdf.problems) : good(pageCount(pdf.value))
}
