import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { po } from 'gettext-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { rightToLeft } from '../../scripts/content/right-to-left.ts'
import { shownText } from '../../scripts/finishers/content-stream/shown-text.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import { readPackage, words as said } from '../reading/read-package.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'
import { tags as toldBy } from '../reading/tags.ts'
import { visualLines } from '../reading/visual-lines.ts'
import { freshCopy } from './fresh-copy.ts'
import { type Ended, press } from './press.ts'

// The same copy of the library as is read with: objects of another would not be recognised.
const bidi = (loadPackage('bidi-js') as typeof import('bidi-js').default)()
const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')

const tags = ['cy', 'pl', 'ur', 'ar'] as const
/** What everybody sees, on paper. */
const paper = ['poster', 'infographic', 'notice', 'commitment-posters', 'pledge-cards', 'deck'] as const

/** Without spaces: where a line ends, a reader of PDFs may find one or none. */
const plain = (text: string): string => text.replace(/\s+/g, '')

/** Words as they are painted, from the left: the last letter first. Without lam and alef, which some fonts have in one shape. */
const painted = (text: string): string[] => text.split(/\s+/).map(word => [...bare(word)].reverse().join(''))
const bare = (text: string): string => text.normalize('NFKC').replace(/[\sلاأإآ]/g, '')

/** Every run of words in some plain data. */
const leaves = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(leaves)
      : []

describe('the languages that come with the compact', () => {
  let root: string
  let built: Ended
  const folder = (tag: string): string => join(root, 'output/everyone', tag)
  const language = (tag: string) =>
    parse(readFileSync(join(root, 'compact/languages', `${tag}.yaml`), 'utf8')) as {
      readonly name: string
      readonly words: Readonly<Record<string, string>>
      readonly content: { readonly compact: { readonly commitments: readonly { readonly title: string }[] } }
    }
  beforeAll(async () => {
    root = freshCopy()
    const edition = join(root, 'compact/editions/everyone/edition.yaml')
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('[en-GB]', `[${tags.join(', ')}]`))
    built = await press(root, 'build', '--edition', 'everyone')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('make what everybody sees, and leave out the rest', () => {
    expect(built.code, built.talk).toBe(0)
    for (const tag of ['cy', 'pl']) {
      const there = readdirSync(folder(tag))
      for (const name of paper) expect(there, tag).toContain(`${name}.pdf`)
      expect(there, tag).not.toContain('how-to-guide.pdf')
    }
  })

  it.each(['cy', 'pl'])(
    'say every promise in %s, on paper and on slides, and that nobody has checked it',
    async tag => {
      const { words, content } = language(tag)
      const titles = content.compact.commitments.map(({ title }) => plain(title))
      expect(titles).toHaveLength(6)
      for (const name of ['poster', 'infographic', 'notice']) {
        const { pages, language: spoken } = await readPdf(join(folder(tag), `${name}.pdf`))
        const text = plain(
          (await Promise.all(pages.map(setWords)))
            .flat()
            .map(one => one.text)
            .join(''),
        )
        for (const title of titles) expect(text, name).toContain(title)
        expect(text, name).toContain(plain(String(words.unchecked)))
        expect(spoken, name).toBe(tag)
      }
      const deck = readPackage(readFileSync(join(folder(tag), 'deck.pptx')))
      const slides = [...Array(16).keys()]
        .map(index => said(deck.tree(`ppt/slides/slide${index + 1}.xml`)))
        .join(' ')
      expect(plain(slides)).toContain(titles[1])
      expect(deck.part('ppt/slides/slide1.xml')).toContain(`lang="${tag}"`)
    },
  )

  it.each(['ur', 'ar'])('turn the web page round in %s', tag => {
    const page = readFileSync(join(folder(tag), 'index.html'), 'utf8')
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${tag}" dir="rtl"`))
    expect(page).toContain('font-family:Vazirmatn')
    for (const { title } of language(tag).content.compact.commitments) expect(page).toContain(title)
  })

  it.each(['ur', 'ar'])('turn posters round in %s, to be read and searched letter by letter', async tag => {
    for (const name of ['poster.pdf', 'notice.pdf', 'poster.press.pdf', 'poster.large.pdf']) {
      const document = await PDFDocument.load(readFileSync(join(folder(tag), name)), {
        updateMetadata: false,
      })
      const text = document
        .getPages()
        .map(page => shownText(page, { edge: 0, found: () => false, fonts: new Map() }))
        .join('')
      for (const { title } of language(tag).content.compact.commitments)
        for (const word of painted(title)) expect(bare(text), name).toContain(word)
    }
    expect((await readPdf(join(folder(tag), 'poster.pdf'))).language).toBe(tag)
    // The rail of stops runs down the right edge, and the words stand to the left of it.
    const { pages } = await readPdf(join(folder(tag), 'notice.pdf'))
    const [sheet] = pages
    if (sheet === undefined) throw new Error('a notice without a page')
    const codes = (await setWords(sheet)).filter(({ text }) => /^C[1-6]$/.test(text))
    expect(codes.length).toBe(6)
    for (const { x } of codes) expect(x).toBeGreaterThan(sheet.width / 2)
  })

  it.each(['ur', 'ar'])(
    'set names, codes, numbers and brackets among words of %s where the Unicode algorithm has them',
    async tag => {
      // Without lam and alef, which some fonts have in one shape.
      const asSeen = (text: string): string =>
        bidi.getReorderedString(text, bidi.getEmbeddingLevels(text, 'rtl'))
      const letters = (text: string): string => [...bare(text)].sort().join('')
      const codes = [1, 2, 3, 4, 5, 6].flatMap(n => [
        `C${n}`,
        ...[1, 2, 3, 4, 5, 6, 7].map(m => `C${n}.${m}`),
      ])
      const strings = leaves(language(tag)).filter(text => text.length < 80)
      const mixed = [
        ...strings.filter(text => /[A-Za-z0-9]/.test(text)),
        ...strings.flatMap(text => codes.map(code => `${code} ${text}`)),
      ]
      const known = new Map<string, Set<string>>()
      for (const text of mixed) {
        const key = letters(text)
        known.set(key, (known.get(key) ?? new Set()).add(bare(asSeen(text))))
      }
      let found = 0
      for (const name of ['deck', 'poster', 'infographic', 'notice', 'infographic-click-through']) {
        const { pages } = await readPdf(join(folder(tag), `${name}.pdf`))
        for (const line of (await Promise.all(pages.map(visualLines))).flat()) {
          const expected = known.get(letters(line))
          if (expected === undefined) continue
          found++
          expect([...expected], name).toContain(bare(line))
        }
      }
      expect(found).toBeGreaterThan(20)

      const deck = readPackage(readFileSync(join(folder(tag), 'deck.pptx')))
      const cover = [...deck.part('ppt/slides/slide1.xml').matchAll(/<a:p>.*?<\/a:p>/gs)].map(([one]) => ({
        rightToLeft: one.includes('<a:pPr rtl="1"/>'),
        text: [...one.matchAll(/<a:t>([^<]*)</g)].map(([, text = '']) => text).join(''),
      }))
      const dated = cover.find(({ text }) => /2027/.test(text) && !text.includes('·'))
      expect(dated?.rightToLeft).toBe(true)
      // The day stands beside its month, and not beside the name before it.
      expect(asSeen(dated?.text ?? '').replace(/\u200f/g, '')).toMatch(/^2027 .* 12 Compact Press$/)

      const lines = readFileSync(join(folder(tag), 'deck.txt'), 'utf8').split('\n')
      const opened = lines.filter(line => /^\u200f/.test(line))
      expect(opened.length).toBeGreaterThan(3)
      for (const line of lines.filter(one => rightToLeft.test(one)))
        expect(bidi.getEmbeddingLevels(line).paragraphs[0]?.level, line).toBe(1)
    },
  )

  it('lead from each web page to the same in the others, by their own names', () => {
    for (const tag of tags) {
      const page = readFileSync(join(folder(tag), 'index.html'), 'utf8')
      const links = [
        ...page.matchAll(/<li><a href="([^"]+)" lang="(\w+)" hreflang="(\w+)"[^>]*>([^<]+)<\/a><\/li>/g),
      ]
      expect(links.map(one => one[2])).toEqual(tags.filter(one => one !== tag))
      for (const [, to = '', lang = '', , name] of links) {
        expect(name).toBe(language(lang).name)
        expect(existsSync(join(folder(tag), to))).toBe(true)
        expect(page).toContain(`<link rel="alternate" hreflang="${lang}" href="${to}">`)
      }
    }
  })
})

describe('an edition with two languages on one sheet', () => {
  let root: string
  let built: Ended
  const names = ['poster', 'infographic', 'notice'] as const
  const file = (folder: string, name: string): string => join(root, 'output/everyone', folder, name)
  beforeAll(async () => {
    root = freshCopy()
    const edition = join(root, 'compact/editions/everyone/edition.yaml')
    const pairs = '[cy, ar, en-GB]\ntogether: [[cy, en-GB], [ar, en-GB]]'
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('[en-GB]', pairs))
    built = await press(
      root,
      'build',
      '--edition',
      'everyone',
      '--only',
      [...names, 'index', 'handout'].join(','),
    )
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('says every promise in both on paper, each marked as its own language, and nothing of what is made in one alone', async () => {
    expect(built.code, built.talk).toBe(0)
    const [welsh, english] = ['cy', 'en-GB'].map(tag =>
      [...readFileSync(file(tag, 'poster.txt'), 'utf8').matchAll(/^C\d (.+)$/gm)].map(
        ([, title = '']) => title,
      ),
    )
    expect(welsh).toHaveLength(6)
    expect(english).toHaveLength(6)
    for (const name of names) {
      const told = await toldBy(readFileSync(file('cy+en-GB', `${name}.pdf`)))
      const said = (language: string): string =>
        told.flatMap(one => (one.language === language ? [plain(one.words)] : [])).join(' ')
      for (const title of english ?? []) expect(said('en-GB'), name).toContain(plain(title))
      for (const title of welsh ?? []) expect(said('cy'), name).toContain(plain(title))
      const { pages, language: first } = await readPdf(file('cy+en-GB', `${name}.pdf`))
      expect([pages.length, first], name).toEqual([1, 'cy'])
    }
    const there = readdirSync(join(root, 'output/everyone/cy+en-GB'))
    expect(there.filter(one => /handout|\.(txt|docx|pptx)$|large/.test(one))).toEqual([])
    expect(there).toContain('poster.press.pdf')
  })

  it('gives both the same size of letters, side by side', async () => {
    const { pages } = await readPdf(file('cy+en-GB', 'poster.pdf'))
    const [sheet] = pages
    if (sheet === undefined) throw new Error('a poster without a page')
    const set = await setWords(sheet)
    const size = (word: string): number => set.find(({ text }) => text.includes(word))?.size ?? Number.NaN
    expect(size('belongs')).toBeGreaterThan(17)
    expect(size('belongs')).toBe(size('perthyn'))
  })

  it('leads from its web page to that of each, and from those to it', () => {
    const links = (folder: string): string[] =>
      [
        ...readFileSync(file(folder, 'index.html'), 'utf8').matchAll(
          /<li><a href="\.\.\/([^/"]+)\/index.html"/g,
        ),
      ].map(([, to = '']) => to)
    expect(links('cy+en-GB').sort()).toEqual(['ar', 'ar+en-GB', 'cy', 'en-GB'])
    expect(links('cy').sort()).toEqual(['ar', 'ar+en-GB', 'cy+en-GB', 'en-GB'])
    const page = readFileSync(file('cy+en-GB', 'index.html'), 'utf8')
    expect(page).toMatch(/<html class="web in-two" lang="cy"/)
    expect(page).toContain('lang="en-GB" dir="auto">Everyone belongs</span>')
    expect(page).not.toContain('hreflang="ar" href="../ar+en-GB')
  })

  it('is built by its name alone, and tells what does not fit at the line of the language that is too long', async () => {
    const compact = join(root, 'compact/compact.yaml')
    const words = readFileSync(compact, 'utf8')
    const long = 'uninterruptedlyoverwhelminglyunderstandinglystraightforwardly speaking up safe'
    expect(words).toContain('make speaking up safe')
    writeFileSync(compact, words.replace('make speaking up safe', long))
    const { code, value } = await press(
      root,
      'build',
      '--edition',
      'everyone',
      '--language',
      'ar+en-GB',
      '--draft',
      '--json',
    )
    writeFileSync(compact, words)
    expect(code).toBe(0)
    const { files, problems } = JSON.parse(value) as {
      files: { path: string }[]
      problems: { code: string; what: string; place?: { file: string } }[]
    }
    expect(new Set(files.map(({ path }) => path.split('/')[2]))).toEqual(new Set(['ar+en-GB']))
    const misfits = problems.filter(one => one.code === 'fit/cut')
    expect(misfits.map(one => one.place?.file)).toEqual(['compact/compact.yaml'])
    expect(misfits[0]?.what).toMatch(/^C2 › we \(en-GB\) is /)
  })
})

/** English with accents, two fifths longer, but for what is filled in and what has a limit of letters. */
function pseudo(english: string, most: number): string {
  const accents: Readonly<Record<string, string>> = {
    a: 'á',
    e: 'éè',
    i: 'î',
    o: 'öô',
    u: 'ü',
    n: 'ñ',
    s: 'š',
    y: 'ý',
  }
  const longer = english
    .split(/(\{[^}]*\})/)
    .map(part =>
      part.startsWith('{') ? part : part.replace(/[aeiounsy]/g, letter => accents[letter] ?? letter),
    )
    .join('')
  const pad = ' ôñé ťwö ťhřéé'
    .repeat(Math.ceil(english.length / 20))
    .slice(0, Math.round(english.length * 0.25))
  return [longer + pad.trimEnd(), longer, english].find(one => one.length <= most) ?? english
}

describe('a language that is longer than English', () => {
  it('is made all the same, and what does not fit is told at its own lines', async () => {
    const root = freshCopy()
    const edition = join(root, 'compact/editions/everyone/edition.yaml')
    writeFileSync(edition, readFileSync(edition, 'utf8').replace('[en-GB]', '[en-XA]'))
    expect((await press(root, 'translate', 'export', 'en-XA', '--first')).code).toBe(0)
    const path = join(root, 'en-XA.po')
    const file = po.parse(readFileSync(path))
    for (const some of Object.values(file.translations))
      for (const one of Object.values(some)) {
        if (!one.msgctxt || /\/(short|card)$/.test(one.msgctxt)) continue
        const [, most = '999'] = /At most (\d+) letters/.exec(one.comments?.extracted ?? '') ?? []
        // What two lines have in common word for word holds them together.
        const isHeld = /two_way|not_expect_opens|number_|unit\//.test(one.msgctxt)
        one.msgstr = [isHeld ? one.msgid : pseudo(one.msgid, Number(most))]
      }
    writeFileSync(path, po.compile(file))
    const taken = await press(root, 'translate', 'import', 'en-XA.po')
    expect(taken.code, taken.talk).toBe(0)
    // Work that has not been taken in is not written over.
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^msgstr "Ev/m, 'msgstr "Yes, ev'))
    const work = readFileSync(path, 'utf8')
    expect(work).toContain('msgstr "Yes, ev')
    expect((await press(root, 'translate', 'export', 'en-XA')).code).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe(work)
    const { code, value, talk } = await press(root, 'build', '--edition', 'everyone', '--draft', '--json')
    expect(code, talk).toBe(0)
    const { problems, files } = JSON.parse(value) as {
      problems: { code: string; place?: { file: string } }[]
      files: { artefact: string }[]
    }
    expect(new Set(files.map(one => one.artefact)).size).toBeGreaterThanOrEqual(12)
    const misfits = problems.filter(one => one.code.startsWith('fit/') && one.code !== 'fit/stamp')
    expect(misfits.length).toBeGreaterThan(0)
    for (const one of misfits) expect(one.place?.file, one.code).toBe('compact/languages/en-XA.yaml')
    rmSync(root, { recursive: true, force: true })
  })
})
