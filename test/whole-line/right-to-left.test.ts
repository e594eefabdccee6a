import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
    built = await press(root, 'build', '--edition', 'everyone')
  })
  afterAll(async () => {
    await browser[Symbol.asyncDispose]()
    rmSync(root, { recursive: true, force: true })
  })

  it('gets its web pages and plain texts, and nothing that cannot turn round', () => {
    expect(built.code, built.talk).toBe(0)
    const kinds = new Set(files().map(name => name.slice(name.indexOf('.') + 1)))
    expect(kinds).toEqual(
      new Set(
        ['html', 'txt', 'fragment.html', 'pdf', 'large.pdf', 'press.pdf', 'webp'].concat(
          ['a4', 'a2', 'a1'].map(size => `${size}.pdf`),
        ),
      ),
    )
    expect(files().filter(name => /^(handout|deck|sort-deck)\b.*\.(pdf|pptx|docx)$/.test(name))).toEqual([])
    expect(files()).toEqual(
      expect.arrayContaining([
        'index.html',
        'poster.html',
        'poster.txt',
        'deck.txt',
        'poster.pdf',
        'notice.pdf',
      ]),
    )
    expect(files().filter(name => /^deck.*html$/.test(name))).toEqual([])
    expect(readFileSync(join(folder(), 'poster.txt'), 'utf8')).toContain(hebrew)
  })

  it('is told once what is left out, at the line that says which way it is read', async () => {
    for (const { code, talk } of [built, await press(root, 'check', '--edition', 'everyone')]) {
      expect(code).toBe(0)
      const warnings = talk.split('\n').filter(line => / warning {2}/.test(line))
      expect(warnings).toEqual([
        expect.stringMatching(/^compact\/languages\/he\.yaml:\d+:12 .*left out \(.*\d+ PDF, \d+ PPTX/),
        expect.stringMatching(/^compact\/languages\/he\.yaml:\d+:3 .*he has 0 of \d+ phrases and \d+ of/),
      ])
    }
  })

  it('offers no file that is not there', () => {
    const pages = files().filter(name => /^[^.]+\.html$/.test(name))
    expect(pages.length).toBeGreaterThan(20)
    const links = pages.flatMap(page =>
      [...readFileSync(join(folder(), page), 'utf8').matchAll(/ href="([^"#:]+)[^":]*"/g)].map(
        ([, to = '']) => to,
      ),
    )
    expect(links.length).toBeGreaterThan(100)
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

  it('is refused by name what only paper and slides could hold, and loses nothing', async () => {
    const before = files().sort()
    for (const options of [
      ['build', '--edition', 'everyone', '--only', 'handout,index'],
      ['pack', '--edition', 'everyone', '--session', 'workshop60', '--people', '12'],
    ]) {
      const { code, talk } = await press(root, ...options)
      expect(code, talk).toBe(1)
      expect(talk).toMatch(/he\.yaml:\d+:12 {2}error .* cannot be printed in he/)
      expect(talk).toMatch(/ {2}why .*left to right/)
      expect(talk).toMatch(/ {2}mend .*posters, web pages and plain texts/)
    }
    expect(files().sort()).toEqual(before)
    expect(existsSync(join(root, 'output/packs'))).toBe(false)
    expect((await press(root, 'build', '--edition', 'everyone', '--only', 'index')).code).toBe(0)
    expect(files().sort()).toEqual(before)
  })
})
