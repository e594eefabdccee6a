import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finishPdf } from '../../scripts/finishers/finish-pdf.ts'
import { pageLinks } from '../../scripts/renderers/page-links.ts'
import { tools } from '../../scripts/tools/tools.ts'

/** Printing a book, the longest page of a folder, and finishing it, both of them warm: each run in ms a page. */
export async function printAndFinish(
  folder: string,
  runs: number,
): Promise<{ readonly print: readonly number[]; readonly finish: readonly number[] }> {
  await using opened = tools()
  const html = longest(folder)
  const order = {
    about: { title: 'A book', author: 'Us', language: 'en-GB', issued: '2027-01-12' },
    links: pageLinks(html),
  }
  const print: number[] = []
  const finish: number[] = []
  for (let run = -2; run < runs; run++) {
    const start = performance.now()
    const printed = (await opened.print(html)).value ?? new Uint8Array()
    const between = performance.now()
    const { pages: count } = await finishPdf(printed, order)
    if (run < 0) continue
    print.push((between - start) / count)
    finish.push((performance.now() - between) / count)
  }
  return { print, finish }
}

const longest = (folder: string): string =>
  readdirSync(folder)
    .filter(name => name.endsWith('.tagged.html'))
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .reduce((one, other) => (other.length > one.length ? other : one))
