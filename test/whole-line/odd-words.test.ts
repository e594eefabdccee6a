import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { all, readPackage } from '../reading/read-package.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { freshCopy } from './fresh-copy.ts'
import { output } from './outputs.ts'
import { type Reader, reader } from './pages.ts'
import { press } from './press.ts'

const edition = 'example-trust'
const soft = '\u00ad'

const ways = [
  { shown: "o'neill+news@trust.example", link: 'mailto:o%27neill%2Bnews@trust.example' },
  { shown: '+44 (0)1632 960123', link: 'tel:+441632960123' },
  { shown: 'ŷsbyty.example/gofal|50%', link: 'https://xn--sbyty-mhb.example/gofal%7C50%25' },
]

/** Every sign that RFC 3986 knows. */
const isAddress = (text: string): boolean =>
  URL.canParse(text) && /^[a-z]+:(%[0-9A-F]{2}|[!#$&'()*+,./0-9:;=?@A-Z_a-z~-])+$/.test(text)

describe('an edition whose words were typed on many machines', () => {
  let root: string
  let browser: Reader
  const file = (name: string): string => output(root, edition, name)
  const text = (name: string): string => readFileSync(file(name), 'utf8')
  beforeAll(async () => {
    root = freshCopy()
    browser = await reader()
    const path = join(root, 'compact/editions', edition, 'edition.yaml')
    const yaml = readFileSync(path, 'utf8')
    const odd = yaml
      .replace('organisation: Fernhill', `organisation: Fern${soft}hill`)
      .replace('title: The Fernhill', `title: The Fern${soft}hill`)
      .replace('compact@fernhill.example', ways[0]?.shown ?? '')
      .replace('01632 960123', ways[1]?.shown ?? '')
      .replace('web: https://fernhill.example/compact', `web: https://${ways[2]?.shown}`)
      .replace(
        'Our wellbeing room',
        `Our well${soft}being drop\u2011in †, for Sio\u0302n, 10\u202fmg. The room`,
      )
      .replace('when: By 15 March', `when: By\u00a015\u00a0Mar${soft}ch`)
    expect(odd.split(soft).length).toBe(5)
    writeFileSync(path, odd)
    const { code, talk } = await press(root, 'build', '--edition', edition, '--only', 'index,deck,handout')
    expect(code, talk).toBe(0)
    expect(talk).not.toContain('warning')
  })
  afterAll(async () => {
    await browser[Symbol.asyncDispose]()
    rmSync(root, { recursive: true, force: true })
  })

  it('has its letters in one piece, and plain twins of the signs that the font lacks', () => {
    for (const name of ['index.html', 'index.txt']) {
      const page = text(name)
      expect(page).toContain('drop-in †, for Siôn, 10\u00a0mg')
      expect(page).toBe(page.normalize('NFC'))
    }
  })

  it('is set in the font alone', async () => {
    for (const name of ['handout.pdf', 'deck.pdf', 'handout.large.pdf']) {
      const { fonts } = await readPdf(file(name))
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter(font => !/Arimo/.test(font.name))).toEqual([])
    }
  })

  it('has no soft hyphen where no word is divided', async () => {
    for (const name of ['deck.md', 'deck.html', 'deck.txt', 'index.txt', 'handout.txt'])
      expect(text(name).includes(soft), name).toBe(false)
    const parts = Object.entries(unzipSync(readFileSync(file('deck.pptx')))).filter(([name]) =>
      /\.(xml|rels)$/.test(name),
    )
    expect(parts.length).toBeGreaterThan(50)
    expect(parts.filter(([, bytes]) => strFromU8(bytes).includes(soft)).map(([name]) => name)).toEqual([])
    for (const name of ['deck.pdf', 'handout.pdf', 'handout.large.pdf']) {
      const { title, author } = await readPdf(file(name))
      expect([title, author].join(' '), name).toContain('Fernhill')
    }
    // What is read aloud or shown in a window bar is not divided either; the words of the page may be.
    const page = text('index.html')
    expect(/<title>[^<]*Fernhill/.test(page)).toBe(true)
    expect(page).toContain(`well${soft}being`)
    expect([...page.matchAll(/="([^"]*)"/g)].filter(([, value = '']) => value.includes(soft))).toEqual([])
  })

  it('keeps spaces at which no line ends on every kind of slide', async () => {
    const date = 'By\u00a015\u00a0March'
    expect(text('deck.md')).toContain(date)
    expect(text('deck.txt')).toContain(date)
    expect(text('deck.html')).toContain(date)
    const pack = readPackage(readFileSync(file('deck.pptx')))
    const slides = pack.names.filter(name => /^ppt\/slides\/[^/]+\.xml$/.test(name)).map(pack.tree)
    expect(slides.flatMap(slide => all(slide, 'a:t')).some(run => run.text === date)).toBe(true)
  })

  it('can be reached by a click from the last slide and from the web page', async () => {
    const links = ways.map(way => way.link)
    const { pages } = await readPdf(file('deck.pdf'))
    const last = pages.at(-1)
    expect(last?.links.map(link => ('address' in link ? link.address : ''))).toEqual(links)
    for (const { shown } of ways) expect(last?.words).toContain(shown)

    for (const name of ['deck.html', 'index.html', 'handout.html']) {
      await using opened = await browser.open(file(name))
      const found = await opened.page.$$eval('a[href]', all =>
        all.map(one => [one.textContent?.trim(), one.getAttribute('href')]),
      )
      for (const { shown, link } of ways) expect(found, name).toContainEqual([shown, link])
    }

    const pack = readPackage(readFileSync(file('deck.pptx')))
    const outside = pack.names.flatMap(name => pack.links(name).filter(link => link.outside))
    expect(outside.map(link => link.target)).toEqual(links)
    expect(outside.filter(link => !isAddress(link.target))).toEqual([])
  })

  it('has links on the last slide in the ink of the words around them', async () => {
    await using opened = await browser.open(file('deck.html'))
    const colours = await opened.page.$$eval('section.support p', all =>
      all.flatMap(one => [one, ...one.querySelectorAll('a')]).map(one => getComputedStyle(one).color),
    )
    expect(colours.length).toBeGreaterThan(3)
    expect(new Set(colours).size).toBe(1)
  })
})
