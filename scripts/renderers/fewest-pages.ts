import type { Tools } from '../model.ts'
import { bad, type Checked, good } from '../problem.ts'
import { finish } from './finish.ts'

/** From the loosest on. */
const closer = ['', 'closer', 'closer closest'] as const

/**
 * Large print flows over as many sheets as it needs. Where it takes fewer when it is set closer, so that nobody turns
 * over to a line or two, it is, by the styles under `.closer` and `.closest`; where closer gains nothing and larger
 * takes no more, it is set larger, under `.larger`.
 */
export async function fewestPages(html: string, tools: Tools): Promise<Checked<string>> {
  const tried = await Promise.all(
    [...closer, 'larger'].map(async how => {
      const one = how === '' ? html : html.replace('<body class="large ', `<body class="large ${how} `)
      const pdf = await tools.print(one, { tagged: false })
      if (pdf.value === undefined) return bad(...pdf.problems)
      return good({ html: one, how, pages: (await finish.sizes(pdf.value, tools)).length })
    }),
  )
  const all = tried.flatMap(one => one.value ?? [])
  const fewest = Math.min(...all.map(one => one.pages))
  const [plain, ...others] = all.filter(one => one.pages === fewest)
  if (plain === undefined || all.length < tried.length) return bad(...tried.flatMap(one => one.problems ?? []))
  const larger = others.find(one => one.how === 'larger')
  return good((plain.how === '' && larger ? larger : plain).html)
}
