import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, inject, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import { paper } from '../../scripts/finishers/imposition/paper.ts'
import { saddleStitch } from '../../scripts/finishers/imposition/saddle-stitch.ts'
import { overlap, tileGrid } from '../../scripts/finishers/imposition/tile-grid.ts'
import type { Artefact } from '../../scripts/model.ts'
import { sheetSettings } from '../../scripts/views/sheet-settings.ts'
import { type Run, textsOf } from '../reading/press-sheet.ts'
import { type Stroke, strokesOf } from '../reading/read-lines.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { isPrintFile } from './is-print-file.ts'
import { fullest, manifest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const artefacts = await discover<Artefact>(join(built, 'scripts/artefacts'))
const near = (value: number) => expect.closeTo(value, 1)

describe.each(fullest)('what an office prints of %s', edition => {
  const files = manifest(built, edition).files.map(file => file.path)
  const printFiles = files.filter(isPrintFile)
  const path = (file: string): string => output(built, edition, file)
  const subject = subjectOf(built, edition)
  const open = (file: string) => readPdf(path(file)).then(({ pages }) => pages)

  /** What an item says of the sides that are printed, and what a form of it says for itself. */
  const sidesOf = (file: string): string => {
    const [name = '', ...extension] = file.split('.')
    const { forms, printing } = artefacts.get(name) as Artefact
    const form = extension.join('.')
    const own = forms.find(one => one.extension === form)?.sides?.(sheetSettings(subject))
    if (own) return own
    if (form === 'booklet.pdf') return 'long'
    // Large print stands upright, whatever the item itself is turned on.
    if (form === 'large.pdf' && printing?.sides === 'short') return 'long'
    return printing?.sides ?? 'not said'
  }

  it('every PDF asks for its actual size, for its paper and for the sides that its item says', async () => {
    const papers = files.filter(file => file.endsWith('.pdf') && !file.endsWith('.press.pdf'))
    const told = await Promise.all(
      papers.map(async file => [file, (await asked(path(file))).settings] as const),
    )
    const duplex: Readonly<Record<string, string>> = {
      one: 'Simplex',
      long: 'DuplexFlipLongEdge',
      short: 'DuplexFlipShortEdge',
    }
    const wanted = papers.map(file => [file, `None true ${duplex[sidesOf(file)] ?? 'not said'}`])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(wanted))
    // Some of each, or all of them might say the same wrong thing.
    expect(Object.fromEntries(told)).toMatchObject({
      'poster.pdf': 'None true Simplex',
      'handout.pdf': 'None true DuplexFlipLongEdge',
      'easy-read.pdf': 'None true DuplexFlipLongEdge',
      'deck.pdf': 'None true not said',
    })
  })

  it('every item comes on the paper that it asks for, or has sheets of it to cut or to fold', async () => {
    const printed = [...artefacts].flatMap(([name, { forms, printing }]) => {
      const given = ['sheets.pdf', 'booklet.pdf', 'pdf'].filter(one =>
        forms.some(form => form.extension === one),
      )
      // The guide is read on A4, and a booklet besides: both are to be printed.
      const own = printing?.finish === 'staple' ? given : given.slice(0, 1)
      return printing ? own.map(form => ({ file: `${name}.${form}`, paper: paper[printing.paper] })) : []
    })
    expect(printed.length).toBeGreaterThan(30)
    for (const { file, paper } of printed)
      for (const size of (await asked(path(file))).sizes)
        expect(size.toSorted(upwards), file).toEqual(paper.map(side => expect.closeTo(side, 0)))
  })

  it.each(printFiles)('%s brings its letters, has a title, and carries no tags', async file => {
    const { fonts, tagged, title } = await readPdf(path(file))
    expect(tagged).toBe(false)
    expect(title).toContain(subject.compact.title.text)
    expect(fonts.length).toBeGreaterThan(0)
    for (const { name, embedded } of fonts) {
      expect(name).toMatch(/^\/[A-Z]{6}\+Arimo-(Regular|Bold)$/)
      expect(embedded, name).toBe(true)
    }
  })

  it('each item that has a file for the printer can be read in a PDF of its own', () => {
    expect(printFiles.length).toBeGreaterThan(8)
    const lacking = printFiles.filter(file => !files.includes(`${file.split('.')[0]}.pdf`))
    expect(lacking).toEqual([])
  })

  it('the booklet has two pages on each side, in the order that folding asks for', async () => {
    const sides = await open('how-to-guide.booklet.pdf')
    const all = Number(/Page \d+ of (\d+)/.exec(sides[0]?.words ?? '')?.[1])
    const sheets = saddleStitch(all)
    expect(sides.length).toBe(2 * sheets.length)
    const found = await Promise.all(
      sides.map(async ({ page, width, height }, index) => {
        expect([width, height]).toEqual([near(297), near(210)])
        const texts = await textsOf(page, 0)
        // The reverse is upside down, for a printer that turns on the long edge.
        const at = ({ x }: Run): number => (index % 2 === 0 ? x : 297 - x)
        const number = (half: readonly Run[]): number | null => {
          const words = half.map(one => one.text).join(' ')
          const told = /Page (\d+) of/.exec(words)?.[1]
          return told === undefined ? null : Number(told) - 1
        }
        return [number(texts.filter(one => at(one) < 148)), number(texts.filter(one => at(one) > 148))]
      }),
    )
    expect(found).toEqual(sheets.flatMap(({ front, back }) => [front, back]))
  })

  it('the booklet says every chapter of the guide, and its contents name the pages that they start on', async () => {
    const sides = await open('how-to-guide.booklet.pdf')
    const pages = new Map<number, string>()
    for (const [index, { page }] of sides.entries()) {
      const texts = await textsOf(page, 0)
      const left = (one: Run): boolean => (index % 2 === 0 ? one.x < 148 : one.x > 149)
      for (const half of [texts.filter(left), texts.filter(one => !left(one))]) {
        const words = half.map(one => one.text).join(' ')
        pages.set(Number(/Page (\d+) of/.exec(words)?.[1] ?? 0), words)
      }
    }
    const contents = pages.get(2) ?? ''
    const chapters = subject.howTo.chapters
    expect(chapters.length).toBeGreaterThan(8)
    for (const { title } of chapters) {
      const number = Number(new RegExp(`${title.text} (\\d+)`).exec(contents)?.[1])
      expect(number, title.text).toBeGreaterThan(2)
      expect(pages.get(number), title.text).toContain(title.text)
    }
  })

  it('the booklet says once how it is printed and stapled, inside', async () => {
    const sides = await open('how-to-guide.booklet.pdf')
    const told = sides.map(({ words }) => words.includes('both sides: turn on long edge'))
    expect(told).toEqual(sides.map((_, index) => index === 1))
    expect(sides[1]?.words).toContain('staple')
  })

  it.each([
    ['poster.a2.pdf', Math.SQRT2, paper.A2],
    ['poster.a1.pdf', 2, paper.A1],
  ] as const)('%s is the poster as a whole, in the middle of its paper', async (file, scale, size) => {
    const [small, large] = await Promise.all([open('poster.pdf'), open(file)])
    const [theirs, ours] = await Promise.all([textsOf(small[0]?.page, 0), textsOf(large[0]?.page, 0)])
    expect(ours.length).toBe(theirs.length)
    expect(ours.length).toBeGreaterThan(15)
    const factor = Math.min(size[0] / 297, size[1] / 420)
    expect(factor).toBeCloseTo(scale, 3)
    for (const [index, { text, x, y }] of theirs.entries())
      expect(ours[index], text).toMatchObject({
        text,
        x: expect.closeTo(x * factor, 0),
        y: expect.closeTo(y * factor + (size[1] - 420 * factor) / 2, 0),
      })
  })

  it.each([
    ['poster.a1-on-a4.pdf', 'A4', 9],
    ['poster.a1-on-a3.pdf', 'A3', 4],
  ] as const)('%s has the poster on sheets that lie 10 mm over one another', async (file, on, count) => {
    const pages = await open(file)
    expect(pages.length).toBe(1 + count)
    const { columns, rows, tile, sheet, left, top } = tileGrid([594, 840], on, 22)
    expect(columns * rows).toBe(count)
    const [office] = await open('poster.pdf')
    const whole = await textsOf(office?.page, 0)
    let found = 0
    for (const [index, { page, width, height, words }] of pages.entries()) {
      expect([width, height]).toEqual(sheet.map(near))
      if (index === 0) continue
      const [column, row] = [(index - 1) % columns, Math.floor((index - 1) / columns)]
      expect(words).toContain(`Row ${row + 1} of ${rows}, column ${column + 1} of ${columns}`)
      expect(words.includes('glue here')).toBe(index < count)
      // Lines of the poster that start on this sheet tell where it lies.
      for (const { text, x, y, size } of await textsOf(page, 0)) {
        const lines = whole.filter(
          one => text.length > 3 && one.text.startsWith(text) && size > 1.5 * one.size,
        )
        if (lines.length === 0) continue
        const apart = lines.map(one =>
          Math.hypot(
            8 + 2 * one.x - left - column * (tile[0] - overlap) - x,
            8 + 2 * one.y - top - row * (tile[1] - overlap) - y,
          ),
        )
        expect(Math.min(...apart), text).toBeLessThan(0.15)
        found++
      }
      const strokes = await strokesOf(page)
      const upright = ticksAt(strokes, 'x', sheet[1])
      const level = ticksAt(strokes, 'y', sheet[0])
      expect(upright).toEqual([
        ...(column > 0 ? [8] : []),
        ...(column < columns - 1 ? [sheet[0] - 8 - overlap] : []),
      ])
      expect(level).toEqual([...(row > 0 ? [8] : []), ...(row < rows - 1 ? [sheet[1] - 8 - overlap] : [])])
    }
    expect(found).toBeGreaterThan(12)
    expect(pages[0]?.words).toContain(`${columns} across and ${rows} down`)
  })

  it('the first sheet of a large poster, and the pledge cards, have a bar of 50 mm', async () => {
    for (const file of ['poster.a1-on-a4.pdf', 'poster.a1-on-a3.pdf', 'pledge-cards.pdf']) {
      const [first] = await open(file)
      expect(first?.words).toContain('50 mm')
      const strokes = first ? await strokesOf(first.page) : []
      // Beside it are the lines of what is drawn.
      expect(lengthsNear50(strokes), file).toContainEqual(near(50))
    }
  })

  it('the printer check has its crosses at the same places on both sides, and scales of whole millimetres', async () => {
    const [front, back] = await open('printer-check.pdf')
    const [before, behind] = await Promise.all([front, back].map(one => (one ? strokesOf(one.page) : [])))
    expect(lengthsNear50(before ?? [])).toEqual([near(50), near(50)])
    const [crosses, scales] = [crossesOf(before ?? []), crossesOf(behind ?? [])]
    const places = ['15,15', '15,282', '105,148.5', '195,15', '195,282']
    expect(crosses).toEqual(places)
    expect(scales).toEqual(places)
    const marks = (behind ?? []).filter(
      one => one.x0 === one.x1 && Math.abs((one.y0 + one.y1) / 2 - 148.5) < 0.01,
    )
    const across = [...new Set(marks.map(one => Math.round(one.x0 * 10) / 10))].sort((a, b) => a - b)
    expect(across).toEqual(Array.from({ length: 21 }, (_, index) => 95 + index))
    for (const word of ['+10', '−10', 'x', 'y', 'offset_mm', 'fold-over']) expect(back?.words).toContain(word)
  })
})

interface Asked {
  /** How a window that prints it is set when it opens: the scale, the tray by the paper, and the sides. */
  readonly settings: string
  /** Every page of it, in mm. */
  readonly sizes: readonly (readonly number[])[]
}

const known = new Map<string, Promise<Asked>>()

/** What a PDF asks of a printer, read once. */
function asked(path: string): Promise<Asked> {
  const found = known.get(path) ?? read(path)
  known.set(path, found)
  return found
}

async function read(path: string): Promise<Asked> {
  const document = await PDFDocument.load(readFileSync(path), { updateMetadata: false })
  const settings = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
  const told = ['PrintScaling', 'PickTrayByPDFSize', 'Duplex'].map(name =>
    String(settings.get(PDFName.of(name)) ?? 'not said').replace('/', ''),
  )
  const sizes = document
    .getPages()
    .map(page => [page.getWidth(), page.getHeight()].map(points => (points * 25.4) / 72))
  return { settings: told.join(' '), sizes }
}

const upwards = (one: number, other: number): number => one - other

const straight = (from: number, to: number): boolean => Math.abs(from - to) < 0.01

/** Where ticks stand that lie in the white edge of a sheet of this length, to a tenth of a millimetre. */
function ticksAt(strokes: readonly Stroke[], axis: 'x' | 'y', length: number): number[] {
  const found = strokes.flatMap(({ x0, x1, y0, y1 }) => {
    const [at, other, from, to] = axis === 'x' ? [x0, x1, y0, y1] : [y0, y1, x0, x1]
    // On the sheet: what of a large poster lies beyond it is there in the file, and not seen.
    const isThere = Math.min(from, to, at) >= 0 && Math.max(from, to) <= length
    const inEdge = isThere && (Math.max(from, to) < 8 || Math.min(from, to) > length - 8)
    return straight(at, other) && inEdge ? [Math.round(at * 10) / 10] : []
  })
  return [...new Set(found)].sort((a, b) => a - b)
}

const lengthsNear50 = (strokes: readonly Stroke[]): number[] =>
  strokes
    .filter(({ x0, x1, y0, y1 }) => straight(x0, x1) || straight(y0, y1))
    .map(({ x0, x1, y0, y1 }) => Math.hypot(x1 - x0, y1 - y0))
    .filter(length => length > 45 && length < 55)

/** Where a level and an upright line of one length, 12 mm or more, cross in their middles. */
function crossesOf(strokes: readonly Stroke[]): string[] {
  const long = strokes.filter(({ x0, x1, y0, y1 }) => {
    const length = Math.hypot(x1 - x0, y1 - y0)
    return length > 11.9 && length < 45
  })
  const middle = ({ x0, x1, y0, y1 }: Stroke): string =>
    [(x0 + x1) / 2, (y0 + y1) / 2].map(value => Math.round(value * 10) / 10).join()
  const level = long.filter(one => straight(one.y0, one.y1)).map(middle)
  const upright = new Set(long.filter(one => straight(one.x0, one.x1)).map(middle))
  const order = (place: string): number[] => place.split(',').map(Number)
  return level
    .filter(place => upright.has(place))
    .sort((a, b) => (order(a)[0] ?? 0) - (order(b)[0] ?? 0) || (order(a)[1] ?? 0) - (order(b)[1] ?? 0))
}
