import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPackage, words as said } from '../reading/read-package.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'
import { freshCopy } from './fresh-copy.ts'
import { entry, manifest, output } from './outputs.ts'
import { press } from './press.ts'

const edition = 'example-trust'
const organisation = 'Northumbria Tyneside Integrated Children’s Community Hospitals Foundation Partnership'
/** Pages and cards of every kind: the other documents have the feet of these. */
const some = [
  ...[
    'agenda',
    'all-lines',
    'capture-sheet',
    'challenge-cards',
    'colour-posters',
    'commitment-posters',
    'deck',
  ],
  ...[
    'deck-20',
    'deck-30',
    'deck-7',
    'deck-roadshow',
    'easy-read',
    'feedback-form',
    'follow-up-slip',
    'handout',
  ],
  ...['host-card', 'how-to-guide', 'index', 'induction-leaflet', 'infographic', 'infographic-click-through'],
  ...['notice', 'pledge-cards', 'pocket-cards', 'poster', 'print-order', 'quick-start', 'run-sheet', 'signs'],
  ...['sort-deck', 'table-tent', 'team-poster', 'values-map', 'wall-templates', 'way-back-poster'],
]
const [version, issued] = ['0.4', '1 February 2027']

/** An edition of an organisation with this name, in a project of its own. */
function named(name: string): string {
  const root = freshCopy()
  const file = join(root, 'compact/editions', edition, 'edition.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^organisation:.*/m, `organisation: ${name}`))
  return root
}

/** Without spaces: where a line ends, a reader of PDFs may find one or none. */
const plain = (text: string): string => text.replace(/\s+/g, '')

describe('an organisation with a name of eight long words', () => {
  let root: string
  beforeAll(async () => {
    expect(organisation.split(' ').length).toBe(8)
    root = named(organisation)
    const { code, talk } = await press(root, 'build', '--edition', edition, '--only', some.join(','))
    expect(code, talk).toBe(0)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('has it whole at the foot of every page of every PDF, with code, version, date and hash', async () => {
    const files = manifest(root, edition).files.filter(({ path }) => path.endsWith('.pdf'))
    expect(files.length).toBeGreaterThan(80)
    const faults: string[] = []
    for (const { path, view } of files) {
      const { pages } = await readPdf(output(root, edition, path))
      expect(pages.length, path).toBeGreaterThan(0)
      for (const [index, page] of pages.entries()) {
        const shown = (await setWords(page)).filter(
          ({ x, y, size }) => size > 4 && x >= 0 && x <= page.width && y >= 0 && y <= page.height - 4.3,
        )
        const text = plain(shown.map(one => one.text).join(''))
        // In large type a foot says less, and the last page says the rest.
        const brief = (path.endsWith('.large.pdf') || path === 'easy-read.pdf') && index < pages.length - 1
        const rest = brief ? [] : [organisation, version, issued]
        const lost = [view.slice(0, 7), ...rest].filter(part => !text.includes(plain(part)))
        if (!/[KGP]\d/.test(text) || lost.length > 0) faults.push(`${path} ${index + 1}: ${lost.join(', ')}`)
      }
    }
    expect(faults).toEqual([])
  })

  it('has it on every slide of every deck, and on every page and in every text', () => {
    const folder = output(root, edition, '')
    const others = readdirSync(folder).filter(name => /\.(html|txt|md)$/.test(name))
    expect(others.length).toBeGreaterThan(50)
    const without = others.filter(name => {
      const text = plain(readFileSync(join(folder, name), 'utf8'))
      return [organisation, version, issued, entry(root, edition, name).view.slice(0, 7)].some(
        part => !text.includes(plain(part)),
      )
    })
    expect(without).toEqual([])
    const decks = readdirSync(folder).filter(name => /^deck.*\.pptx$/.test(name))
    expect(decks.length).toBe(5)
    for (const name of decks) {
      const pack = readPackage(readFileSync(join(folder, name)))
      const slides = pack.names.filter(part => /^ppt\/slides\/slide\d+\.xml$/.test(part))
      expect(slides.length).toBeGreaterThan(5)
      const stamp = `${organisation} · Working draft ${version} · ${issued} · ${entry(root, edition, name).view.slice(0, 7)}`
      expect(
        slides.filter(part => !said(pack.tree(part)).includes(stamp)),
        name,
      ).toEqual([])
    }
  })
})

describe('an organisation with a name that no foot can hold', () => {
  it('is told so once, at its line, and loses nothing', async () => {
    const root = named('Abcdefghijklmnopqrstuvwxyzabcd '.repeat(8).trim())
    const rows = readFileSync(join(root, `compact/editions/${edition}/edition.yaml`), 'utf8').split('\n')
    const line = rows.findIndex(row => row.startsWith('organisation:')) + 1
    const { code, value } = await press(
      root,
      ...['build', '--json', '--edition', edition, '--only', 'sort-deck,handout,how-to-guide,poster'],
    )
    const { problems } = JSON.parse(value) as {
      problems: { code: string; what: string; place: { line: number } }[]
    }
    rmSync(root, { recursive: true, force: true })
    expect(code).toBe(1)
    const told = problems.filter(one => one.code === 'fit/stamp')
    expect(told.length).toBe(1)
    expect(told[0]?.place.line).toBe(line)
    expect(told[0]?.what).toMatch(
      /the hash (is|are) cut off at the foot of page \d+ of .* and \d+ other files/,
    )
  })
})
