import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { cornerOf } from '../../scripts/finishers/imposition/cell.ts'
import { collate } from '../../scripts/finishers/imposition/collate.ts'
import { grids } from '../../scripts/finishers/imposition/grid.ts'
import { impose } from '../../scripts/finishers/imposition/impose.ts'
import { layBooklet } from '../../scripts/finishers/imposition/lay-booklet.ts'
import { type Backs, layCards } from '../../scripts/finishers/imposition/lay-cards.ts'
import { paper } from '../../scripts/finishers/imposition/paper.ts'
import { whole } from '../../scripts/finishers/imposition/side.ts'
import { resize } from '../../scripts/finishers/resize.ts'
import { loadPackage } from '../../scripts/load-package.ts'
import { textsOf } from '../reading/press-sheet.ts'
import { readPdfBytes } from '../reading/read-pdf.ts'
import { lettered, nameAt } from './lettered.ts'

const library = loadPackage('pdf-lib') as typeof import('pdf-lib')
const { PDFDict, PDFName, PDFStream } = library
const open = (bytes: Uint8Array): Promise<PDFDocument> =>
  library.PDFDocument.load(bytes, { updateMetadata: false })

const about = { title: 'Cards', author: 'Fernhill & Marsh', language: 'en-GB', issued: '2027-02-01' }
const grid = grids['six-up']
const size = [grid.width, grid.height] as const

/** Card sheets of eight cards, the second sheet not full. */
async function sheets(backs: Backs, flip: 'long' | 'short' = 'long', offset = { x: 0, y: 0 }, day?: Date) {
  const names = (kind: string): string[] => Array.from({ length: 8 }, (_, index) => `${kind}${index}`)
  const sources = await Promise.all([
    lettered(paper.A4, ['around 1', 'around 2', 'around 3', 'around 4'], day),
    lettered(size, names('F'), day),
    lettered(size, names('B'), day),
  ])
  const sides = layCards({ grid, cards: 8, backs, flip, offset })
  return impose(sources, sides, { about, sides: backs === 'mirrored' ? flip : 'one' })
}

/** Where names stand on every side, in mm. */
async function placesOf(bytes: Uint8Array): Promise<Map<string, { x: number; y: number }>[]> {
  const { pages } = await readPdfBytes(bytes)
  return Promise.all(
    pages.map(
      async ({ page }) => new Map((await textsOf(page, 0)).map(({ text, x, y }) => [text, { x, y }])),
    ),
  )
}

const near = (value: number) => expect.closeTo(value, 1)
const onCard = (row: number, column: number, turned = false) => {
  const { x, y } = cornerOf({ row, column }, grid)
  const [right, down] = turned ? [grid.width - nameAt.x, grid.height - nameAt.y] : [nameAt.x, nameAt.y]
  return { x: near(x + right), y: near(y + down) }
}

describe('cards on sheets', () => {
  it('stand where the grid has them, to a tenth of a millimetre, and their words stay words', async () => {
    const [first, second] = await placesOf((await sheets('none')).bytes)
    expect(first?.get('F0')).toEqual(onCard(0, 0))
    expect(first?.get('F1')).toEqual(onCard(0, 1))
    expect(first?.get('F4')).toEqual(onCard(2, 0))
    expect(second?.get('F7')).toEqual(onCard(0, 1))
    expect([...(second?.keys() ?? [])]).toEqual(['around 2', 'F6', 'F7'])
    expect(first?.get('around 1')).toEqual({ x: near(nameAt.x), y: near(nameAt.y) })
  })

  it('follow each other from the right where they are read so, each with its back behind it', async () => {
    const names = (kind: string): string[] => Array.from({ length: 8 }, (_, index) => `${kind}${index}`)
    const around = await lettered(paper.A4, ['around 1', 'around 2', 'around 3', 'around 4'])
    const sources = [around, await lettered(size, names('F')), await lettered(size, names('B'))]
    const order = {
      ...({ grid, cards: 8, backs: 'mirrored', flip: 'long', direction: 'rtl' } as const),
      offset: { x: 0, y: 0 },
    }
    const [front, back] = await placesOf(
      (await impose(sources, layCards(order), { about, sides: 'long' })).bytes,
    )
    expect(front?.get('F0')).toEqual(onCard(0, 1))
    expect(front?.get('F1')).toEqual(onCard(0, 0))
    expect(back?.get('B0')).toEqual(onCard(0, 0))
  })

  it('have their backs behind them when the sheet turns on its long edge', async () => {
    const [, back, , last] = await placesOf((await sheets('mirrored', 'long')).bytes)
    expect(back?.get('B0')).toEqual(onCard(0, 1))
    expect(back?.get('B5')).toEqual(onCard(2, 0))
    expect(last?.get('B6')).toEqual(onCard(0, 1))
    expect(last?.get('B7')).toEqual(onCard(0, 0))
  })

  it('and upside down, from below, when it turns on its short edge', async () => {
    const [, back, , last] = await placesOf((await sheets('mirrored', 'short')).bytes)
    expect(back?.get('B0')).toEqual(onCard(2, 0, true))
    expect(back?.get('B5')).toEqual(onCard(0, 1, true))
    expect(last?.get('B6')).toEqual(onCard(2, 0, true))
    expect(last?.get('B7')).toEqual(onCard(2, 1, true))
  })

  it('have the first back behind all of them where all backs are the same', async () => {
    const [, back, , last] = await placesOf((await sheets('same')).bytes)
    expect([...(back?.keys() ?? [])]).toEqual(['around 2', 'B0'])
    expect([...(last?.keys() ?? [])]).toEqual(['around 4', 'B0'])
    const { pages } = await readPdfBytes((await sheets('same')).bytes)
    expect(pages.map(({ words }) => words.split('B0').length - 1)).toEqual([0, 6, 0, 2])
  })

  it('have backs that move by what the printer check has found', async () => {
    const [front, back] = await placesOf((await sheets('mirrored', 'long', { x: 2, y: -1 })).bytes)
    const [, straight] = await placesOf((await sheets('mirrored', 'long')).bytes)
    expect(front?.get('F0')).toEqual(onCard(0, 0))
    for (const [name, { x, y }] of straight ?? [])
      expect(back?.get(name), name).toEqual({ x: near(x - 2), y: near(y + 1) })
  })

  it('stand beside their own backs where they are folded over', async () => {
    const places = await placesOf((await sheets('fold-over')).bytes)
    expect(places.length).toBe(3)
    expect(places[0]?.get('F1')).toEqual(onCard(1, 0))
    expect(places[0]?.get('B1')).toEqual(onCard(1, 1))
    expect([...(places[2]?.keys() ?? [])]).toEqual(['around 3', 'F6', 'B6', 'F7', 'B7'])
  })
})

describe('a part of a page', () => {
  it('is shown as large as it is wanted, from the corner that it starts at, and nothing beside it', async () => {
    const source = await lettered(paper.A3, ['Here'])
    const window = { x: 5, y: 8, width: 40, height: 50 }
    const placed = [{ source: 0, page: 0, window, x: 12, y: 14, scale: 2 }]
    const { bytes } = await impose([source], [{ size: paper.A4, placed }], { about, sides: 'one' })
    const [places] = await placesOf(bytes)
    expect(places?.get('Here')).toEqual({ x: near(12 + 2 * (10 - 5)), y: near(14 + 2 * (20 - 8)) })
    const [text = ''] = /q [\d. ]+ re W n/.exec(await contentOf(bytes)) ?? []
    const [x = 0, y = 0, width = 0, height = 0] = text
      .split(' ')
      .slice(1, 5)
      .map(value => (Number(value) * 25.4) / 72)
    expect([x, 297 - y - height, width, height]).toEqual([12, 14, 80, 100].map(near))
  })
})

async function contentOf(bytes: Uint8Array): Promise<string> {
  const { pageText } = await import('../../scripts/finishers/content-stream/stream-text.ts')
  return pageText((await open(bytes)).getPage(0))
}

describe('a booklet', () => {
  const pages = Array.from({ length: 6 }, (_, index) => `Page ${index + 1}`)
  const made = async (flip: 'long' | 'short', direction: 'ltr' | 'rtl' = 'ltr') => {
    const sources = [await lettered(paper.A5, pages), await lettered([297, 210], ['Note'])]
    return placesOf((await impose(sources, layBooklet(6, { flip, direction }), { about, sides: flip })).bytes)
  }
  const left = { x: near(148.5 - 148 + nameAt.x), y: near(nameAt.y) }
  const right = { x: near(148.5 + nameAt.x), y: near(nameAt.y) }

  it('has its pages two to a side, the blank ones before the back cover, and its note inside', async () => {
    const sides = await made('short')
    expect(sides.map(side => [...side.keys()])).toEqual([
      ['Page 6', 'Page 1'],
      ['Page 2', 'Note'],
      ['Page 3'],
      ['Page 4', 'Page 5'],
    ])
    expect(sides[0]?.get('Page 1')).toEqual(right)
    expect(sides[0]?.get('Page 6')).toEqual(left)
    expect(sides[1]?.get('Page 2')).toEqual(left)
    // What is read from right to left opens at its other side.
    const turned = await made('short', 'rtl')
    expect(turned[0]?.get('Page 1')).toEqual(left)
    expect(turned[0]?.get('Page 6')).toEqual(right)
    expect(turned[1]?.get('Page 2')).toEqual(right)
    expect(sides[2]?.get('Page 3')).toEqual(right)
  })

  it('has the reverse of its sheets upside down for a printer that turns on the long edge', async () => {
    const [short, long] = [await made('short'), await made('long')]
    for (const [index, side] of short.entries()) {
      for (const [name, { x, y }] of side) {
        const there = index % 2 === 0 ? { x, y } : { x: 297 - x, y: 210 - y }
        expect(long[index]?.get(name), name).toEqual({ x: near(there.x), y: near(there.y) })
      }
    }
  })
})

describe('a file for the office printer', () => {
  it('is the same twice, whatever the hour of its sources, and another when they say something else', async () => {
    const [one, again, later, other] = await Promise.all([
      sheets('mirrored'),
      sheets('mirrored'),
      sheets('mirrored', 'long', { x: 0, y: 0 }, new Date('2030-01-01')),
      sheets('same'),
    ])
    expect(Buffer.from(one.bytes).equals(again.bytes)).toBe(true)
    expect(Buffer.from(one.bytes).equals(later.bytes)).toBe(true)
    const ids = await Promise.all(
      [one, other].map(async ({ bytes }) => String((await open(bytes)).context.trailerInfo.ID)),
    )
    expect(ids[0]).not.toBe(ids[1])
    const changed = await collate([{ pdf: await lettered(paper.A4, ['Here']), copies: 1 }], {
      about,
      sides: 'one',
    })
    const else_ = await collate([{ pdf: await lettered(paper.A4, ['There']), copies: 1 }], {
      about,
      sides: 'one',
    })
    expect(String((await open(changed.bytes)).context.trailerInfo.ID)).not.toBe(
      String((await open(else_.bytes)).context.trailerInfo.ID),
    )
  })

  it.each([
    ['one', '/Simplex'],
    ['long', '/DuplexFlipLongEdge'],
    ['short', '/DuplexFlipShortEdge'],
  ] as const)('asks for actual size and the right sides: %s', async (sides, duplex) => {
    const { bytes } = await collate([{ pdf: await lettered(paper.A4, ['Here']), copies: 1 }], {
      about,
      sides,
    })
    const document = await open(bytes)
    const asked = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
    const told = (name: string): string => String(asked.get(PDFName.of(name)))
    expect(['PrintScaling', 'Duplex', 'PickTrayByPDFSize', 'DisplayDocTitle'].map(told)).toEqual([
      '/None',
      duplex,
      'true',
      'true',
    ])
    expect(document.getTitle()).toBe('Cards')
    expect(document.getModificationDate()?.toISOString()).toBe('2027-02-01T00:00:00.000Z')
  })

  it('holds a page and its font once, however often it is shown', async () => {
    const document = await open((await sheets('same')).bytes)
    const kinds = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFStream ? object.dict : object))
      .filter(object => object instanceof PDFDict)
      .map(object => `${object.get(PDFName.of('Type'))} ${object.get(PDFName.of('Subtype'))}`)
    // Eight fronts, one back, and four pages around them; a font for each of the three sources.
    expect(kinds.filter(kind => kind === '/XObject /Form').length).toBe(8 + 1 + 4)
    expect(kinds.filter(kind => kind.startsWith('/Font ')).length).toBe(3)
    // Nothing lies about unused: each drawing's content is there once, and that of each of the four sides.
    const objects = document.context.enumerateIndirectObjects()
    const streams = objects.filter(([, object]) => object instanceof PDFStream)
    expect(streams.length).toBeLessThanOrEqual(13 + 4 + 2)
  })
})

describe('copies in one file', () => {
  const sizes = async (bytes: Uint8Array) =>
    (await readPdfBytes(bytes)).pages.map(({ width, height, words }) => [
      Math.round(width),
      Math.round(height),
      words,
    ])

  it('come one after the other, each page of its own size, and start on a fresh sheet', async () => {
    const parts = [
      { pdf: await lettered(paper.A4, ['A', 'B', 'C']), copies: 2 },
      { pdf: await lettered([420, 297], ['Wide']), copies: 1 },
    ]
    const upright = ['A', 'B', 'C'].map(name => [210, 297, name])
    const both = await collate(parts, { about, sides: 'long' })
    const copy = [...upright, [210, 297, '']]
    expect(await sizes(both.bytes)).toEqual([...copy, ...copy, [420, 297, 'Wide'], [420, 297, '']])
    expect(both.pages).toBe(10)
    const one = await collate(parts, { about, sides: 'one' })
    expect(await sizes(one.bytes)).toEqual([...upright, ...upright, [420, 297, 'Wide']])
  })

  it('are hardly larger than one copy, and have the words where they were', async () => {
    // Words that cannot be packed: a page of the guide is as large.
    const figure = (index: number, place: number): number => (Math.sin(index * 1000 + place) * 10_000) % 1
    const name = (index: number): string =>
      Array.from({ length: 400 }, (_, place) => figure(index, place).toString(36)).join(' ')
    const pdf = await lettered(
      paper.A4,
      Array.from({ length: 8 }, (_, index) => name(index)),
    )
    const [once, often] = await Promise.all(
      [1, 27].map(copies => collate([{ pdf, copies }], { about, sides: 'one' })),
    )
    expect(often?.pages).toBe(27 * 8)
    expect(often?.bytes.length).toBeLessThan(2 * (once?.bytes.length ?? 0))
    const places = await placesOf(often?.bytes ?? new Uint8Array())
    const [last] = [...(places.at(-1)?.values() ?? [])]
    expect(last).toEqual({ x: near(nameAt.x), y: near(nameAt.y) })
  })
})

describe('a page that becomes larger', () => {
  it('takes its links, and the places they lead to, with it, and stands in the middle of its paper', async () => {
    const document = await open(await lettered(paper.A3, ['Here']))
    const page = document.getPage(0)
    const { context } = document
    const note = context.obj({
      Subtype: 'Link',
      Rect: [10, 20, 30, 40],
      QuadPoints: [10, 20, 30, 20, 10, 40, 30, 40],
    })
    page.node.set(PDFName.of('Annots'), context.obj([context.register(note)]))
    const place = context.obj([page.ref, 'XYZ', 100, 200, 0])
    document.catalog.set(PDFName.of('Dests'), context.obj({ here: place }))
    resize(document, { factor: 2, paper: paper.A1 })
    const up = ((841 - 840) / 2 / 25.4) * 72
    expect(String(note.get(PDFName.of('Rect')))).toBe(
      `[ ${[20, 40 + up, 60, 80 + up].map(value => Math.round(value * 1000) / 1000).join(' ')} ]`,
    )
    expect(String(place)).toContain(`/XYZ 200 ${Math.round((400 + up) * 1000) / 1000} 0`)
    const [places] = await placesOf(await document.save())
    expect(places?.get('Here')).toEqual({ x: near(2 * nameAt.x), y: near(2 * nameAt.y + 0.5) })
    expect(whole(paper.A1)).toEqual({ x: 0, y: 0, width: 594, height: 841 })
  })
})
