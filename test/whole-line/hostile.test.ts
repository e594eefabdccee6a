import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Marp } from '@marp-team/marp-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tools } from '../../scripts/tools/tools.ts'
import { all, readPackage, words } from '../reading/read-package.ts'
import { readPdf, readPdfBytes } from '../reading/read-pdf.ts'
import { freshCopy } from './fresh-copy.ts'
import { entry, output } from './outputs.ts'
import { type Reader, reader } from './pages.ts'
import { press } from './press.ts'

const organisation = `</style><script>owned=1</script> "'--> {{stamp}} & {% raw %}`
const local = `--- # </title></svg><script>owned=2</script> --> <img src=x onerror=owned=3> "a" & 'b' $x$ *c* \`d\`.`
const alt = `"><script>owned=4</script>`
const edition = 'example-trust'
const shown = 'index,how-to-guide,deck,infographic,handout'

describe('words of an edition that look like code', () => {
  let root: string
  let browser: Reader
  beforeAll(async () => {
    root = freshCopy()
    browser = await reader()
    const file = join(root, 'compact/editions', edition, 'edition.yaml')
    const yaml = readFileSync(file, 'utf8')
    const spoiled = yaml
      .replace(/^organisation:.*/m, `organisation: ${JSON.stringify(organisation)}`)
      .replace(/^ {2}alt:.*/m, `  alt: ${JSON.stringify(alt)}`)
      .replace(/local: Our wellbeing.*/, `local: ${JSON.stringify(local)}`)
      .replace(/when: By 15 March/, `when: ${JSON.stringify('--- <b>x</b>')}`)
    expect(spoiled.split('owned').length).toBe(5)
    writeFileSync(file, spoiled)
    const { code, talk } = await press(root, 'build', '--edition', edition, '--only', shown)
    expect(code, talk).toBe(0)
  })
  afterAll(async () => {
    await browser[Symbol.asyncDispose]()
    rmSync(root, { recursive: true, force: true })
  })

  it.each([
    ['index.html', [organisation, local]],
    ['how-to-guide.html', [organisation]],
    ['deck.html', [organisation]],
  ])('are words in %s, and no script of theirs runs', async (file, wanted) => {
    await using opened = await browser.open(output(root, edition, file))
    const found = await opened.page.evaluate(() => ({
      owned: 'owned' in globalThis,
      text: document.body.textContent ?? '',
      handlers: document.querySelectorAll('[onerror], [onload], [onclick]').length,
    }))
    expect(found.owned).toBe(false)
    expect(found.handlers).toBe(0)
    expect(wanted.filter(one => !found.text.includes(one))).toEqual([])
  })

  it('are words on the slides that Marp makes, and make no slide of their own', () => {
    const markdown = readFileSync(output(root, edition, 'deck.md'), 'utf8')
    const { html, comments } = new Marp({ script: false, html: true }).render(markdown, { htmlAsArray: true })
    const { pages } = entry(root, edition, 'deck.pdf')
    expect(pages).toBeGreaterThan(15)
    expect([html.length, comments.length]).toEqual([pages, pages])
    expect(/<script|<b>x/i.exec(html.join(''))?.[0]).toBeUndefined()
    expect(html.join('')).toContain('&lt;script&gt;owned=1&lt;/script&gt;')
  })

  it.each(['infographic.pdf', 'deck.pdf', 'handout.pdf', 'how-to-guide.pdf'])(
    'are words in %s',
    async file => {
      const { pages, author } = await readPdf(output(root, edition, file))
      expect(pages.length).toBeGreaterThan(0)
      expect(author).toBe(organisation)
      const without = pages.filter(page => !page.words.includes(organisation))
      expect(without.map(page => page.words)).toEqual([])
    },
  )

  it('describe the logo and nothing more', async () => {
    const { pages } = await readPdf(output(root, edition, 'infographic.pdf'))
    expect(pages[0]?.alternatives).toContain(alt)
  })

  it('are words in PowerPoint', () => {
    const pack = readPackage(readFileSync(output(root, edition, 'deck.pptx')))
    const slides = pack.names.filter(name => /^ppt\/slides\/[^/]+\.xml$/.test(name)).map(pack.tree)
    expect(slides.length).toBe(19)
    expect(slides.filter(slide => !words(slide).includes(organisation))).toEqual([])
    expect(slides.flatMap(slide => all(slide, 'script'))).toEqual([])
  })
})

describe('a page that is printed', () => {
  it('gets nothing from the network or the disk, and runs nothing', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('body { color: red }')
    })
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const html = `<!doctype html><title>x</title><link rel="stylesheet" href="${here}/style"><style>@import "${here}/import"; p { background: url(${here}/background) }</style>
      <p>Seen</p><img src="${here}/img"><img src="file:///etc/passwd"><iframe src="file:///etc/passwd"></iframe><iframe src="${here}/frame"></iframe>
      <object data="file:///etc/passwd"></object><script>document.body.append('scripted'); fetch('${here}/fetch')</script><img src="x:" onerror="document.body.append('scripted')">`
    const opened = tools()
    const printed = await opened.print(html)
    // A page that goes elsewhere may be gone before it is printed; that it asks nobody is what counts.
    await opened.print(`<meta http-equiv="refresh" content="0; url=${here}/refresh">`).catch(() => undefined)
    await opened[Symbol.asyncDispose]()
    server.close()
    expect(asked).toEqual([])
    const { pages } = await readPdfBytes(printed.value ?? new Uint8Array())
    expect(pages.map(page => page.words)).toEqual(['Seen'])
  })
})
