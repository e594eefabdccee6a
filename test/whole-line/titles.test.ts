import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../reading/read-pdf.ts'
import { type SetWords, setWords } from '../reading/set-words.ts'
import { freshCopy } from './fresh-copy.ts'
import { manifest, output } from './outputs.ts'
import { press } from './press.ts'

const edition = 'everyone'
/** Where titles stand: on walls, cards and sheets, in books, decks and large print. */
const some = [
  ...['agenda', 'all-lines', 'capture-sheet', 'catch-up-sheet', 'colour-posters', 'commitment-posters'],
  ...[
    'commitment-sheets',
    'deck',
    'easy-read',
    'handout',
    'how-to-guide',
    'induction-leaflet',
    'infographic',
  ],
  ...['infographic-click-through', 'notice', 'one-to-one', 'pocket-cards', 'poster', 'screen-slides'],
  ...[
    'self-check',
    'social-pictures',
    'sort-deck',
    'team-check',
    'team-poster',
    'values-map',
    'wall-templates',
  ],
  'wording-clinic',
]
const titles = [
  'Compassion',
  'Collaboration',
  'Accountability',
  'Thoughtfulness',
  'Fairmindedness',
  'Dependability',
]

describe('a compact whose promises are called by one long word each', () => {
  let root: string
  let talk: string
  beforeAll(async () => {
    root = freshCopy()
    const file = join(root, 'compact/compact.yaml')
    let count = 0
    const yaml = readFileSync(file, 'utf8')
      .replace(/^title: .*/m, 'title: How we all treat each other daily')
      .replace(/^ {4}title: .*/gm, () => `    title: ${titles[count++]}`)
    expect(count).toBe(titles.length)
    writeFileSync(file, yaml)
    const made = await press(root, 'build', '--edition', edition, '--only', some.join(','))
    talk = made.talk
    expect(made.code, talk).toBe(0)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const wordsOf = async (name: string): Promise<SetWords[]> => {
    const { pages } = await readPdf(output(root, edition, name))
    return (await Promise.all(pages.map(setWords))).flat()
  }
  const sizes = async (name: string, word: string): Promise<number[]> =>
    (await wordsOf(name)).filter(one => one.text.trim() === word).map(one => Math.round(one.size * 10) / 10)

  it('fits every document, and no title is divided', async () => {
    expect(talk).not.toContain('fit/')
    // A poster in pieces to glue has its words in pieces.
    const files = manifest(root, edition).files.filter(({ path }) => /(?<!-on-a[34])\.pdf$/.test(path))
    expect(files.length).toBeGreaterThan(60)
    const shown = new Set<string>()
    for (const { path } of files)
      for (const { text } of await wordsOf(path)) {
        const piece = /\b(?:Compas|Collab|Accoun|Thoughtf|Fairmi|Dependab)\p{L}*/u.exec(text)?.[0]
        if (piece === undefined) continue
        shown.add(path)
        expect(titles, `${path}: ${text}`).toContain(piece)
      }
    expect(shown.size).toBeGreaterThan(40)
  })

  it.each([
    ['infographic.pdf', 18],
    ['poster.pdf', 42],
  ])('has all its titles in %s in one size, of %i pt or more', async (name, least) => {
    const found = new Set((await Promise.all(titles.map(title => sizes(name, title)))).flat())
    expect(found.size).toBe(1)
    expect(Math.min(...found)).toBeGreaterThanOrEqual(least)
  })

  it('takes the same step in a press file, on a sheet and on tiles as in the office file', async () => {
    for (const name of ['infographic', 'infographic-click-through', 'poster', 'notice', 'pocket-cards'])
      for (const word of titles) {
        const office = await sizes(`${name}.pdf`, word)
        expect(office.length, name).toBeGreaterThan(0)
        expect(await sizes(`${name}.press.pdf`, word), name).toEqual(office)
      }
    const [card] = await sizes('pocket-cards.pdf', 'Accountability')
    expect(new Set(await sizes('pocket-cards.sheets.pdf', 'Accountability'))).toEqual(new Set([card]))
    // Enlarged from A3 to A1, twice as wide and high.
    const largest = async (name: string): Promise<number> =>
      Math.max(...(await wordsOf(name)).map(one => one.size))
    expect(
      (await largest('commitment-posters.a1-on-a4.pdf')) / (await largest('commitment-posters.pdf')),
    ).toBeCloseTo(2, 2)
  })
})
