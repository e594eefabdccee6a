import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '../../scripts/tools/chromium.ts'

// The least that any tool could do: start the browser, print the same pages, write them. No reading, no finishing.
const folder = process.argv[2] ?? ''
await using browser = chromium()
const pages = readdirSync(folder).filter(name => name.endsWith('.html'))
await Promise.all(
  pages.map(async name => {
    const tagged = name.endsWith('.tagged.html')
    const printed = await browser.withPage(readFileSync(join(folder, name), 'utf8'), page =>
      page.pdf({ preferCSSPageSize: true, printBackground: true, tagged, outline: tagged }),
    )
    writeFileSync(join(folder, `${name}.pdf`), printed.value ?? new Uint8Array())
  }),
)
