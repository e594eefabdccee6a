import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finished, finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import type { Tools } from '../../scripts/model.ts'
import { groupLanguages } from '../../scripts/renderers/group-languages.ts'
import { pageLinks } from '../../scripts/renderers/page-links.ts'
import { fonts } from '../../scripts/tools/fonts.ts'

const fixture = readFileSync(join(import.meta.dirname, '../fixtures/every-kind.html'), 'utf8')
const rows = Array.from(
  { length: 40 },
  (_, index) => `<tr><th scope="row">Minute ${index + 1}</th><td>Talk</td></tr>`,
).join('\n')

/** A page with every kind of thing that a document of ours may hold, as HTML. */
export const everyKind = (): string =>
  fixture.replace('<!-- rows -->', rows).replace('</head>', () => `<style>${fonts(fixture)}</style></head>`)

/** The same, printed: as the browser leaves it, and finished. */
export async function everyKindPrinted(tools: Tools): Promise<{ printed: Uint8Array; finished: Finished }> {
  const html = everyKind()
  const printed = (await tools.print(groupLanguages(html))).value
  if (printed === undefined) throw new Error('there is no browser to print with')
  const about = { title: 'Every kind of thing', author: 'Us', language: 'en-GB', issued: '2027-01-12' }
  return { printed, finished: await finishPdf(printed, { about, links: pageLinks(html) }) }
}
