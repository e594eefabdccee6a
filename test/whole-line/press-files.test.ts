import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRawStream } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, PressFacts } from '../../scripts/model.ts'
import { pressColours } from '../../scripts/views/press-colours.ts'
import {
  type Area,
  apart,
  colourOperators,
  drawnNear,
  expectBoxes,
  isMark,
  isParticulars,
  textsOf,
} from '../reading/press-sheet.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { freshCopy } from './fresh-copy.ts'
import { type Edition, fullest, manifest, output } from './outputs.ts'
import { press } from './press.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const artefacts = await discover<Artefact>(join(built, 'scripts/artefacts'))
/** What each is trimmed to, in mm: what its form tells the print shop. */
const trims: Readonly<Record<string, PressFacts['trim']>> = Object.fromEntries(
  [...artefacts].flatMap(([name, { forms }]) =>
    forms.flatMap(({ extension, press }) => (press ? [[`${name}.${extension}`, press.trim]] : [])),
  ),
)
/** The card of an office that has several on its sheet, and no file of one card alone, stands elsewhere there. */
const severalOnASheet = (file: string): boolean => {
  const one = artefacts.get(file.split('.')[0] ?? '')
  return one?.printing?.perSheet !== undefined && !one.forms.some(form => form.kind === 'cards')
}
/** Paper around the sheet, in mm. */
const edge = 12.7
const names = Object.keys(trims)
const loaded = new Map<string, Promise<PDFDocument>>()
/** Once for all that is asked of it. */
function load(path: string): Promise<PDFDocument> {
  const known = loaded.get(path) ?? PDFDocument.load(readFileSync(path), { updateMetadata: false })
  loaded.set(path, known)
  return known
}

describe.each(fullest)('the press files of %s', edition => {
  const path = (file: string): string => output(built, edition, file)
  const trimOf = (file: string): readonly [number, number] => trims[file] ?? [0, 0]

  const { words } = subjectOf(built, edition)

  /** What only somebody with a screen can follow. */
  const onScreen = [words.click_through?.text, words.back_to_page_one?.text]

  it('are there for everything that a print shop prints: what hangs on a wall, and cards', () => {
    const there = manifest(built, edition).files.filter(file => file.kind === 'press')
    expect(there.map(file => file.path).sort()).toEqual(names.toSorted())
    const wanted = [...artefacts].filter(
      ([, { use, printing }]) => use === 'wall' || (printing?.stock === 'card' && printing.finish === 'cut'),
    )
    expect(wanted.length).toBeGreaterThan(10)
    expect(names).toEqual(expect.arrayContaining(wanted.map(([name]) => `${name}.press.pdf`)))
  })

  it.each(names)('%s says where it is cut and how far it bleeds, to a hundredth of a point', async file => {
    const document = await load(path(file))
    expect(document.getPageCount()).toBeGreaterThan(0)
    for (const page of document.getPages()) expectBoxes(page.node, trimOf(file), 3, edge)
  })

  it.each(names.filter(file => !severalOnASheet(file)))(
    '%s has every word where the office PDF has it, to a tenth of a millimetre',
    async file => {
      const [office, other] = await Promise.all([
        readPdf(path(file.replace('.press', ''))),
        readPdf(path(file)),
      ])
      expect(other.pages.length).toBe(office.pages.length)
      let found = 0
      for (const [index, sheet] of office.pages.entries()) {
        const theirs = await textsOf(sheet.page, 0)
        const ours = await textsOf(other.pages[index]?.page, edge)
        expect(sheet.width).toBeCloseTo(trimOf(file)[0], 0)
        for (const run of theirs) {
          // The office has a foot below a card, with its page: a card goes out without.
          if (run.y > trimOf(file)[1]) continue
          if (onScreen.includes(run.text)) {
            expect(ours.map(one => one.text)).not.toContain(run.text)
            continue
          }
          const distance = Math.min(...ours.map(one => apart(run, one)))
          expect(distance, `“${run.text}” on page ${index + 1}`).toBeLessThan(0.1)
          found++
        }
        expect(theirs.length).toBeGreaterThan(1)
      }
      expect(found).toBeGreaterThan(8)
    },
  )

  it.each(names)('%s keeps 5 mm inside the cut clear, but for a line that runs off the paper', async file => {
    const paper = await readPdf(path(file))
    const trim = trimOf(file)
    let bleeding = 0
    for (const [index, { page }] of paper.pages.entries()) {
      const texts = await textsOf(page, edge)
      let onPaper = 0
      for (const { text, x, y, width, size } of texts) {
        const inside = x > 5 && x + width < trim[0] - 5 && y - size > 5 && y < trim[1] - 5
        // The line of particulars: between the crop marks, outside the bleed.
        const outside = y < -5.5 && y > -edge && x > 0 && x + width < trim[0]
        expect(inside || outside, `“${text}” on page ${index + 1} at ${x}, ${y}`).toBe(true)
        if (inside) onPaper++
      }
      expect(onPaper, `words on page ${index + 1}`).toBeGreaterThan(0)
      expect(texts.length - onPaper, `the particulars of page ${index + 1}`).toBeGreaterThan(0)
      const dots = await drawnNear(page, trim, edge)
      expect(dots.length, 'the marks').toBeGreaterThan(50)
      const others = dots.filter(dot => !isMark(dot, trim) && !isParticulars(dot))
      expect(others.filter(({ x }) => x < -3.8 || x > trim[0] + 3.8)).toEqual([])
      if (isCard(trim) && !lined.includes(file.replace('.press.pdf', ''))) {
        expect(runsOn(others, trim, 2.4), `page ${index + 1}`).toBe(true)
        continue
      }
      const goesOn = runsOff(others, trim)
      const strange = others.filter(dot => !goesOn(dot))
      expect(strange.slice(0, 3), `page ${index + 1}`).toEqual([])
      if (others.some(({ x }) => x > trim[0] + 2.4 || x < -2.4)) bleeding++
    }
    if (isCard(trim) && !lined.includes(file.replace('.press.pdf', ''))) return
    const chapters = subjectOf(built, edition).howTo.chapters.length
    if (file.startsWith('how-to')) expect(bleeding).toBeGreaterThanOrEqual(chapters)
    else expect(bleeding > 0, 'the line runs off').toBe(lined.includes(file.replace('.press.pdf', '')))
  })

  it.each(names)('%s paints with the inks of the palette and with nothing else', async file => {
    const operators = colourOperators(await load(path(file)))
    expect(operators.length).toBeGreaterThan(5)
    const inks = pressColours(subjectOf(built, edition)).map(({ ink }) =>
      ink.map(part => part / 100).join(' '),
    )
    const kinds = new Set(operators.map(({ operator }) => operator))
    expect([...kinds].sort()).toEqual(['CS', 'K', 'SCN', 'k'])
    const mixed = operators.filter(({ operator }) => operator === 'k' || operator === 'K')
    expect(mixed.filter(({ operands }) => !inks.includes(operands))).toEqual([])
    expect(mixed.some(({ operator, operands }) => operator === 'k' && operands === '0 0 0 1')).toBe(true)
    const marks = operators.filter(({ operator }) => operator === 'CS' || operator === 'SCN')
    expect(new Set(marks.map(({ operands }) => operands))).toEqual(new Set(['/Marks', '1']))
  })

  it.each(names)('%s brings its letters, and the press that its inks are for', async file => {
    const { fonts } = await readPdf(path(file))
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter(font => !font.embedded)).toEqual([])
    const document = await load(path(file))
    expect(readFileSync(path(file)).subarray(0, 8).toString()).toBe('%PDF-1.6')
    const intent = document.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict)
    expect(String(intent.get(PDFName.of('S')))).toBe('/GTS_PDFX')
    const profile = intent.lookup(PDFName.of('DestOutputProfile')) as PDFRawStream
    expect(profile.dict.lookup(PDFName.of('N'), PDFNumber).asNumber()).toBe(4)
    const shipped = readFileSync(join(built, 'templates/forms/press/FOGRA39L_coated.icc'))
    expect(shipped.equals(inflateSync(profile.contents))).toBe(true)
    const info = document.context.lookup(document.context.trailerInfo.Info, PDFDict)
    expect(String(info.get(PDFName.of('Trapped')))).toBe('/False')
    expect(document.context.trailerInfo.ID).toBeDefined()
    for (const page of document.getPages()) expect(page.node.has(PDFName.of('Annots'))).toBe(false)
  })

  it('are told of for the print shop, each once, with its size, its pages and its version in one row', async () => {
    const { pages, tagged } = await readPdf(path('job-sheet.pdf'))
    expect(tagged).toBe(true)
    const sheets = pages.map(one => one.words.replaceAll('- ', '-'))
    for (const { path: file, pages: count, view } of manifest(built, edition).files) {
      if (!file.endsWith('.press.pdf')) continue
      const [width, height] = trimOf(file)
      expect(
        sheets
          .join(' ')
          .split(' ')
          .filter(word => word === file).length,
        file,
      ).toBe(1)
      const row = new RegExp(`(^| )${file} ${width} × ${height} mm ${count} [^×]*? ${view.slice(0, 7)}`)
      expect(sheets.filter(words => row.test(words)).length, String(row)).toBe(1)
    }
    for (const phrase of ['FOGRA39', 'BleedBox', 'preflight', 'RGB'])
      expect(sheets.filter(words => words.includes(phrase)).length, phrase).toBeGreaterThan(0)
  })
})

describe('an edition whose printer wants 5 mm of bleed and no marks', () => {
  const edition: Edition = 'everyone'
  let root: string
  beforeAll(async () => {
    root = freshCopy()
    const file = join(root, 'compact/editions', edition, 'edition.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}press: { bleed: 5, crop_marks: false }\n`)
    const { code, talk } = await press(root, 'build', '--edition', edition, '--only', 'pledge-cards,poster')
    expect(code, talk).toBe(0)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it.each(['pledge-cards.press.pdf', 'poster.press.pdf'])('gets %s like that', async file => {
    const document = await load(output(root, edition, file))
    for (const page of document.getPages()) expectBoxes(page.node, trims[file] ?? [0, 0], 5, 5)
    expect(colourOperators(document).filter(({ operator }) => /cs|scn/i.test(operator))).toEqual([])
    const { pages } = await readPdf(output(root, edition, file))
    expect(pages.length).toBe(1)
    expect(pages[0]?.words).not.toContain('.press.pdf')
    const drawn = pages[0] ? await drawnNear(pages[0].page, trims[file] ?? [0, 0], 5) : []
    const trim = trims[file] ?? [0, 0]
    if (isCard(trim)) expect(runsOn(drawn, trim, 4.4)).toBe(true)
    else {
      const goesOn = runsOff(drawn, trim, 4.4)
      expect(drawn.filter(dot => !goesOn(dot))).toEqual([])
    }
  })
})

/** Documents whose line runs off the paper. */
const lined = [
  'catch-up-sheet',
  'colour-posters',
  'commitment-posters',
  'commitment-sheets',
  'handout',
  'induction-leaflet',
  'infographic',
  'infographic-click-through',
  'notice',
  'poster',
  'way-back-poster',
]

/** What stands near the edge goes on beyond it, at its own height, or in its own column above and below. */
function runsOff(all: readonly Area[], [width = 0, height = 0]: readonly number[], beyond = 2.4) {
  /** The places along an edge beyond which something is drawn, with 4 mm on either side. */
  const along = (places: readonly number[]): ReadonlySet<number> =>
    new Set(places.flatMap(at => Array.from({ length: 9 }, (_, i) => Math.round(at) + i - 4)))
  // At one side a line may run off in dots, with a gap where the paper ends.
  const beside = along(all.filter(({ x }) => x < -beyond || x > width + beyond).map(({ y }) => y))
  const top = along(all.filter(({ y }) => y < -beyond).map(({ x }) => x))
  const bottom = along(all.filter(({ y }) => y > height + beyond).map(({ x }) => x))
  return ({ x, y }: Area): boolean => beside.has(Math.round(y)) || (y < 6 ? top : bottom).has(Math.round(x))
}

/** What is no larger than half a sheet. What is drawn on it runs off on all sides. */
const isCard = ([width]: readonly [number, number]): boolean => width < 200

/** The line runs on to the end of the bleed on two sides that are opposite, at the same place. */
function runsOn(dots: readonly Area[], [width, height]: readonly [number, number], bleed: number): boolean {
  const at = (value: (dot: Area) => number, sides: readonly ((dot: Area) => boolean)[]): Set<number>[] =>
    sides.map(side => new Set(dots.filter(side).map(dot => Math.round(value(dot) * 2))))
  const pairs = [
    at(({ y }) => y, [({ x }) => x < -bleed, ({ x }) => x > width + bleed]),
    at(({ x }) => x, [({ y }) => y < -bleed, ({ y }) => y > height + bleed]),
  ]
  return pairs.some(([one, other]) => [...(one ?? [])].some(place => other?.has(place)))
}
