import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontFile, trueType } from '../font-files.ts'
import { readPackage, words as said } from '../reading/read-package.ts'
import { readPdf, readPdfBytes } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'
import { freshCopy } from './fresh-copy.ts'
import { output } from './outputs.ts'
import { press } from './press.ts'

const edition = 'ours'
const own = `organisation: Ours
contact: { name: Us, email: us@ours.test }
issued: 2027-02-01
review: 2028-02-01
audience: everyone
languages: [en-GB]
theme: neutral
fonts: { regular: ours.woff2, bold: bold.ttf }
foot: Registered charity 1234567, and proud of all our volunteers
support:
  - { id: shed, name: The reading shed, what: Tea., how: Behind the mill. }
values:
  - { name: Kindliness, codes: [C1], relation: adds, do: Ask twice. }
  - { name: Thrift, codes: [C1, C2], relation: clashes }
slides:
  - id: foreword
    place: first
    seconds: 60
    layout: picture and words
    title: From our chief executive
    lines: [Thank you for every word]
    picture: { file: chief.jpg, alt: Our chief executive waves. }
    notes: { say: I read every word. }
`

/** Without spaces: where a line ends, a reader of PDFs may find one or none. */
const plain = (text: string): string => text.replace(/\s+/g, '')

describe('an organisation’s own words', () => {
  let root: string
  const file = (name: string): string => output(root, edition, name)
  const text = (name: string): string => readFileSync(file(name), 'utf8')
  /** What each page says where an office printer prints. */
  const pages = async (name: string): Promise<string[]> =>
    Promise.all(
      (await readPdfBytes(readFileSync(file(name)))).pages.map(async page =>
        plain(
          (await setWords(page))
            .filter(({ y }) => y <= page.height - 4.3)
            .map(one => one.text)
            .join(''),
        ),
      ),
    )
  const build = (): ReturnType<typeof press> =>
    press(root, 'build', '--edition', edition, '--only', 'deck,values-map,notice,table-tent,sort-deck')

  beforeAll(async () => {
    root = freshCopy()
    const folder = join(root, 'compact/editions', edition)
    mkdirSync(folder)
    writeFileSync(join(folder, 'edition.yaml'), own)
    writeFileSync(join(folder, 'ours.woff2'), fontFile(400))
    writeFileSync(join(folder, 'bold.ttf'), trueType(700))
    const canvas = createCanvas(300, 400)
    canvas.getContext('2d').fillRect(0, 0, 300, 200)
    writeFileSync(join(folder, 'chief.jpg'), canvas.toBuffer('image/jpeg'))
    const { code, talk } = await build()
    expect(code, talk).toBe(0)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('are set in its own fonts in PDFs, on web pages and slides, and in Arial where a computer has to have them', async () => {
    for (const name of ['deck.pdf', 'notice.pdf', 'sort-deck.sheets.pdf', 'notice.press.pdf']) {
      const { fonts } = await readPdf(file(name))
      expect(fonts.length, name).toBeGreaterThan(0)
      for (const font of fonts) {
        expect(font.name, name).toMatch(/^\/[A-Z]{6}\+SourceSans3/)
        expect(font.embedded, name).toBe(true)
      }
    }
    for (const name of ['deck.html', 'notice.html'])
      expect(text(name), name).toMatch(/@font-face\{font-family:"Source Sans 3/)
    expect(text('deck.md')).toMatch(/--font: ["'][^"']*Source Sans 3/)
    const theme = readPackage(readFileSync(file('deck.pptx'))).part('ppt/theme/theme1.xml')
    expect(theme).toContain('typeface="Arial"')
    expect(theme).not.toContain('Source Sans')
  })

  it('stand on a slide of their own, with the picture and its description, in every form of the talk', () => {
    const bytes = readFileSync(file('deck.pptx'))
    const deck = readPackage(bytes)
    const slide = deck.part('ppt/slides/slide2.xml')
    expect(slide).toContain('From our chief executive')
    expect(slide).toContain('Thank you for every word')
    expect(slide).toMatch(/<p:pic>.*descr="Our chief executive waves\."/s)
    expect(said(deck.tree('ppt/notesSlides/notesSlide2.xml'))).toContain('I read every word.')
    const media = Object.entries(unzipSync(bytes)).filter(([name]) => name.startsWith('ppt/media/'))
    expect(media.map(([, data]) => Buffer.from(data).readUInt16BE(0))).toEqual([0xffd8])
    for (const name of ['deck.md', 'deck.html']) {
      expect(text(name)).toMatch(
        /<img class="picture" src="data:image\/jpeg;base64,[^"]+" alt="Our chief executive waves\."/,
      )
      expect(text(name)).toContain('I read every word.')
    }
    expect(text('deck.txt')).toContain('Our chief executive waves.')
  })

  it('fill the map of values, and leave the lines of the others to be filled in', async () => {
    const [map = ''] = await pages('values-map.pdf')
    expect(map.match(/Thrift/g)).toHaveLength(2)
    expect(map.match(/×/g)).toHaveLength(3)
    expect(map).toContain('Asktwice.')
    const words = text('values-map.txt').replace(/\s+/g, ' ')
    expect(words).toMatch(
      /Kindliness Together they: Add to each other What we do about it: Ask twice\. Thrift Together they: Clash/,
    )
    const { pages: sheets } = await readPdf(file('values-map.pdf'))
    expect(sheets.length).toBe(2)
  })

  it('stand under the stamp, whole and never in part, where there is room', async () => {
    const line = plain('Registered charity 1234567, and proud of all our volunteers')
    for (const name of ['notice.pdf', 'values-map.pdf'])
      for (const page of await pages(name)) expect(page, name).toContain(line)
    expect((await pages('notice.large.pdf')).at(-1)).toContain(line)
    for (const page of await pages('sort-deck.pdf')) expect(page).not.toContain('Registered')
    expect(plain(text('notice.txt'))).toContain(line)
    expect(plain(text('notice.html'))).toContain(line)
  })

  it('say that they are local on every page once the shared wording is not as it was locked', async () => {
    expect((await press(root, 'lock')).code).toBe(0)
    expect((await build()).code).toBe(0)
    expect((await pages('notice.pdf'))[0]).not.toContain('Localwording')
    const compact = join(root, 'compact/compact.yaml')
    writeFileSync(
      compact,
      readFileSync(compact, 'utf8').replace('mark: circle\n', 'mark: circle\n    local: Ours alone.\n'),
    )
    const refused = await press(root, 'lock')
    expect([refused.code, refused.talk]).toEqual([
      1,
      expect.stringContaining('is locked already, with other words'),
    ])
    const { code, talk } = await build()
    expect(code, talk).toBe(0)
    expect(talk).toContain('compact › commitments › C1 is not the wording that is locked')
    const made = readdirSync(output(root, edition, ''))
    // Large print has room for it in short.
    for (const name of made.filter(one => one.endsWith('.pdf')))
      for (const [index, page] of (await pages(name)).entries())
        expect(page, `${name} ${index + 1}`).toContain(name.includes('.large.') ? 'Local' : 'Localwording')
    for (const name of made.filter(one => /\.(txt|md|html)$/.test(one)))
      expect(plain(text(name)), name).toContain('Localwording')
    expect(readPackage(readFileSync(file('deck.pptx'))).part('ppt/slides/slide3.xml')).toContain(
      'Local wording',
    )
  })

  it('are listed beside the shared ones', async () => {
    const { code, value } = await press(root, 'drift', '--edition', edition, '--json')
    expect(code).toBe(0)
    const rows = value
      .trim()
      .split('\n')
      .map(row => JSON.parse(row))
    expect(rows).toContainEqual(
      expect.objectContaining({ at: 'how-to/support/shed/name', shared: null, own: 'The reading shed' }),
    )
    expect(rows).toContainEqual(expect.objectContaining({ code: 'lock/changed' }))
  })
})
