import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackage } from '../reading/read-package.ts'
import { freshCopy } from './fresh-copy.ts'
import { type Reader, reader } from './pages.ts'
import { type Ended, press } from './press.ts'

const hebrew = 'אנחנו מקשיבים זה לזה.'

/** British English with a few words of Hebrew, read as Hebrew is. */
const language = (english: string): string =>
  `${english
    .replace('direction: ltr', 'direction: rtl')
    .replace(/^name: .*$/m, 'name: עברית')
    .trimEnd()}
content:
  compact:
    commitments:
      - id: C1
        title: אנחנו מקשיבים
        we: ${hebrew}
`

describe('an edition in a language that is read from right to left', () => {
  let root: string
  let browser: Reader
  let built: Ended
  const folder = (): string => join(root, 'output/everyone/he')
  const files = (): string[] => readdirSync(folder()).filter(name => name !== 'manifest.json')
  beforeAll(async () => {
    root = freshCopy()
    browser = await reader()
    const english = readFileSync(join(root, 'compact/languages/en-GB.yaml'), 'utf8')
    const edition = join(root, 'compact/editions/everyone/edition.yaml')
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('[en-GB]', '[he]\nuntranslated: english'))
    // First by somebody who forgot which way it is read.
    const file = join(root, 'compact/languages/he.yaml')
    writeFileSync(file, language(english).replace('direction: rtl', 'direction: ltr'))
    // As a draft: the wrong way round, the stamp reads in another order wherever its hash begins with a figure.
    const before = await press(root, 'build', '--edition', 'everyone', '--only', 'notice', '--draft')
    expect(before.code, before.talk).toBe(0)
    expect(files()).toContain('notice.pdf')
    writeFileSync(file, language(english))
    const some = 'index,deck,handout,poster,notice,sort-deck,induction-leaflet,signs'
    built = await press(root, 'build', '--edition', 'everyone', '--only', some)
  })
  afterAll(async () => {
    await browser[Symbol.asyncDispose]()
    rmSync(root, { recursive: true, force: true })
  })

  it('gets everything that there is, slides, cards and booklets too', () => {
    expect(built.code, built.talk).toBe(0)
    expect(built.talk).not.toMatch(/files of each edition|left to right/)
    expect(files()).toEqual(
      expect.arrayContaining([
        ...['index.html', 'deck.html', 'deck.pdf', 'deck.pptx', 'deck.md', 'handout.docx', 'poster.pptx'],
        ...['sort-deck.sheets.pdf', 'induction-leaflet.booklet.pdf', 'poster.a1-on-a4.pdf', 'signs.pdf'],
      ]),
    )
    expect(readFileSync(join(folder(), 'poster.txt'), 'utf8')).toContain(hebrew)
  })

  it('has slides that run from the right, in PowerPoint and in Markdown', () => {
    const deck = readPackage(readFileSync(join(folder(), 'deck.pptx')))
    expect(deck.part('ppt/presentation.xml')).toContain('<p:presentation rtl="1"')
    const layouts = deck.names.filter(name => /^ppt\/slideLayouts\/[^/]+\.xml$/.test(name))
    expect(layouts.length).toBeGreaterThan(5)
    for (const name of layouts) expect(deck.part(name), name).toMatch(/algn="r" rtl="1"/)
    // The first promise stands farther to the right than the last one.
    const all = deck.part('ppt/slides/slide5.xml')
    const marks = [...all.matchAll(/name="[^"]*\bC([16])\b[^"]*"(?:(?!<p:cNvPr).)*?<a:off x="(\d+)"/gs)].map(
      ([, code, x]) => [code, Number(x)] as const,
    )
    expect(marks.map(([code]) => code).sort()).toEqual(['1', '6'])
    const [first, last] = marks.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    expect(first?.[1]).toBeGreaterThan(last?.[1] ?? Number.NaN)
    // English that nobody has translated is read as English is.
    expect(deck.part('ppt/slides/slide2.xml')).toContain('<a:pPr rtl="0"/>')
    expect(readFileSync(join(folder(), 'deck.md'), 'utf8')).toContain('direction: rtl')
  })

  it('has Word files whose paragraphs and Hebrew run from the right, and whose English does not', () => {
    const word = readPackage(readFileSync(join(folder(), 'handout.docx'))).part('word/document.xml')
    const paragraphs = word.match(/<w:p>.*?<\/w:p>/gs) ?? []
    expect(paragraphs.length).toBeGreaterThan(10)
    for (const one of paragraphs) expect(one).toContain('<w:bidi/>')
    const runs = word.match(/<w:r>.*?<\/w:r>/gs) ?? []
    const isHebrew = (run: string): boolean => /[\u0590-\u05ff]/.test(run)
    expect(runs.filter(isHebrew).length).toBeGreaterThan(0)
    for (const run of runs)
      if (/<w:t[^>]*>[^<]*\p{L}/u.test(run)) expect(run.includes('<w:rtl/>'), run).toBe(isHebrew(run))
  })

  it('offers no file that is not there', () => {
    const pages = files().filter(name => /^[^.]+\.html$/.test(name))
    expect(pages.length).toBeGreaterThan(6)
    const links = pages.flatMap(page =>
      [...readFileSync(join(folder(), page), 'utf8').matchAll(/ href="([^"#:]+)[^":]*"/g)].map(
        ([, to = '']) => to,
      ),
    )
    expect(links.length).toBeGreaterThan(30)
    expect(links.filter(to => !existsSync(join(folder(), to)))).toEqual([])
  })

  it('has a web page that turns round, in the font that it brings', async () => {
    await using opened = await browser.open(join(folder(), 'index.html'))
    const { turned, mark, words, right } = await opened.page.evaluate(() => {
      const promise = document.querySelector('#C1')
      const box = (name: string) => promise?.querySelector(name)?.getBoundingClientRect()
      return {
        turned: getComputedStyle(document.body).direction,
        mark: box('.mark')?.left ?? 0,
        words: box('h2, h3')?.right ?? 0,
        right: document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      }
    })
    expect(turned).toBe('rtl')
    expect(words).toBeGreaterThan(0)
    expect(mark).toBeGreaterThanOrEqual(words)
    expect(right, 'nothing runs off the side').toBe(true)
    expect(readFileSync(join(folder(), 'index.html'), 'utf8')).toContain('U+0590-05FF')
  })

  it('gets its packs too', async () => {
    const { code, talk } = await press(
      ...([root, 'pack', '--edition', 'everyone', '--session', 'workshop60', '--people', '12'] as const),
    )
    expect(code, talk).toBe(0)
    expect(readdirSync(join(root, 'output/packs')).length).toBe(1)
  })
})
