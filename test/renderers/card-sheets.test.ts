import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GridName, grids } from '../../scripts/finishers/imposition/grid.ts'
import { type Artefact, artefact, type Tools } from '../../scripts/model.ts'
import { cardSheets } from '../../scripts/renderers/card-sheets.ts'
import { pdf } from '../../scripts/renderers/pdf.ts'
import { templates } from '../../scripts/tools/templates.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { shipped, subjectOf } from '../fixtures.ts'
import { textsOf } from '../reading/press-sheet.ts'
import { type Stroke, strokesOf } from '../reading/read-lines.ts'
import { readPdfBytes, type Sheet } from '../reading/read-pdf.ts'
import { jobOf } from './job-of.ts'
import { rendered } from './rendered.ts'

type Print = NonNullable<ReturnType<typeof subjectOf>['settings']['print']>

let root: string
let opened: Tools
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'compact-press-cards-'))
  cpSync(join(shipped, 'templates'), root, { recursive: true })
  for (const [name, { width, height }] of Object.entries(grids)) {
    mkdirSync(join(root, name))
    const write = (file: string, text: string): void => writeFileSync(join(root, name, file), text)
    const cards = (kind: string): string =>
      `{% layout 'shared/parts/document.html' %}{% block body %}<main>{% for card in view.cards %}<section class="card" data-card data-frame><h1>${kind}{{ card }}</h1><p>{{ view.title }}</p></section>{% endfor %}</main>{% endblock %}`
    write(
      'style.css',
      `@import "../shared/css/cards.css";\n:root{--sheet-width:${width}mm;--sheet-height:${height}mm}`,
    )
    write('page.html', cards('F'))
    write('back.html', cards('B'))
  }
  opened = tools()
})
afterAll(async () => {
  await opened[Symbol.asyncDispose]()
  rmSync(root, { recursive: true, force: true })
})

const cardsOf = (grid: GridName, cards: number): Artefact =>
  artefact({
    about: 'Cards of any size, to try the sheets',
    code: 'K23',
    use: 'hand_out',
    view: () => ({ title: 'Cards', cards: Array.from({ length: cards }, (_, index) => index) }),
    forms: [cardSheets({ template: grid, grid, backs: true }), pdf({ template: grid })],
  })

/** What a form makes of these cards for an office with these settings. */
async function made(grid: GridName, cards: number, print: Print, form = 0) {
  const subject = subjectOf('larkmoor')
  const one = cardsOf(grid, cards)
  const settings = { ...subject.settings, print }
  const job = jobOf('pledge-cards', one, { ...subject, settings }, { tools: opened })
  const { value, problems } = await rendered(one.forms[form], one.view(subject), {
    ...job,
    templates: templates([root]),
  })
  expect(problems).toEqual([])
  expect(value?.misfits ?? []).toEqual([])
  return (await readPdfBytes(value?.bytes ?? new Uint8Array())).pages
}

const cases = (Object.keys(grids) as GridName[]).flatMap(grid =>
  (['none', 'mirrored', 'fold-over'] as const).map(backs => [grid, backs] as const),
)

/** The lines of a grid on A4, in mm. */
function linesOf(name: GridName) {
  const { columns, rows, width, height } = grids[name]
  const [left, top] = [(210 - columns * width) / 2, (297 - rows * height) / 2]
  return {
    upright: Array.from({ length: columns + 1 }, (_, index) => left + index * width),
    level: Array.from({ length: rows + 1 }, (_, index) => top + index * height),
  }
}

const at = (values: readonly number[]): number[] =>
  [...new Set(values.map(value => Math.round(value * 10) / 10))].sort((a, b) => a - b)

/** An arm of the rings with a cross, which stand half-way down both edges. */
const isCross = ({ x0, x1 }: Stroke): boolean =>
  Math.abs(Math.abs(x1 - x0) - 2.4) < 0.01 && Math.abs(Math.abs((x0 + x1) / 2 - 105) - 98.8) < 0.01

/** Ticks: short straight lines that end at a card's edge. */
const ticks = (strokes: readonly Stroke[], name: GridName): { upright: Stroke[]; level: Stroke[] } => {
  const { upright, level } = linesOf(name)
  const [top = 0, bottom = 0] = [level[0], level.at(-1)]
  const [left = 0, right = 0] = [upright[0], upright.at(-1)]
  const close = (value: number, edge: number): boolean => Math.abs(value - edge) < 1
  const ends = (from: number, to: number, low: number, high: number): boolean =>
    [from, to].some(value => (close(value, low) && value < low) || (close(value, high) && value > high))
  return {
    upright: strokes.filter(one => Math.abs(one.x0 - one.x1) < 0.01 && ends(one.y0, one.y1, top, bottom)),
    level: strokes.filter(
      one => Math.abs(one.y0 - one.y1) < 0.01 && ends(one.x0, one.x1, left, right) && !isCross(one),
    ),
  }
}

describe.each(cases)('sheets of %s cards with backs: %s', (name, backs) => {
  let pages: readonly Sheet[]
  let strokes: Stroke[][]
  beforeAll(async () => {
    pages = await made(name, 3, { backs })
    strokes = await Promise.all(pages.map(({ page }) => strokesOf(page)))
  })

  it('have a tick at both ends of each line of the grid, and none inside a card', () => {
    const { upright, level } = linesOf(name)
    expect(pages.length).toBeGreaterThan(0)
    for (const drawn of strokes) {
      const found = ticks(drawn, name)
      expect(at(found.upright.map(one => one.x0))).toEqual(at(upright))
      expect(at(found.level.map(one => one.y0))).toEqual(at(level))
      expect([found.upright.length, found.level.length]).toEqual([2 * upright.length, 2 * level.length])
      const inside = drawn.filter(
        one =>
          Math.max(one.x0, one.x1) > (upright[0] ?? 0) + 0.05 &&
          Math.min(one.x0, one.x1) < (upright.at(-1) ?? 0) - 0.05 &&
          Math.max(one.y0, one.y1) > (level[0] ?? 0) + 0.05 &&
          Math.min(one.y0, one.y1) < (level.at(-1) ?? 0) - 0.05,
      )
      expect(inside).toEqual([])
    }
  })

  it('are dashed where they are folded and nowhere else, and say so', async () => {
    const { columns } = grids[name]
    for (const [index, drawn] of strokes.entries()) {
      const found = ticks(drawn, name)
      const dashed = {
        upright: at(found.upright.filter(one => one.dashed).map(one => one.x0)),
        level: at(found.level.filter(one => one.dashed).map(one => one.y0)),
      }
      const folds =
        backs === 'fold-over'
          ? columns > 1
            ? { upright: [105], level: [] }
            : { upright: [], level: [148.5] }
          : { upright: [], level: [] }
      expect(dashed).toEqual(folds)
      const texts = await textsOf(pages[index]?.page, 0)
      expect(texts.some(({ text }) => text === 'fold')).toBe(backs === 'fold-over')
    }
  })

  it('have a cross at the same height on both sides, where there is a back to hold against the light', () => {
    for (const drawn of strokes) {
      const arms = drawn.filter(isCross)
      expect(at(arms.map(one => (one.x0 + one.x1) / 2))).toEqual(backs === 'mirrored' ? [6.2, 203.8] : [])
      expect(at(arms.map(one => one.y0))).toEqual(backs === 'mirrored' ? [148.5] : [])
    }
  })

  it('have a bar that is 50 mm long', () => {
    for (const drawn of strokes) {
      const long = drawn.filter(one => Math.abs(one.y0 - one.y1) < 0.01 && Math.abs(one.x1 - one.x0) > 40)
      expect(long.map(one => Math.abs(one.x1 - one.x0))).toEqual([expect.closeTo(50, 1)])
    }
  })

  it('keep 5 mm to the edge of the paper, and say how they are printed and which they are', async () => {
    const sheets = backs === 'mirrored' ? pages.length / 2 : pages.length
    for (const [index, { page, words, width, height }] of pages.entries()) {
      expect([width, height]).toEqual([expect.closeTo(210, 1), expect.closeTo(297, 1)])
      for (const { text, x, y, width: long, size } of await textsOf(page, 0)) {
        // What is turned starts somewhere else; the cards are looked at below.
        if (/^(fold|[FB]\d|Cards)$/.test(text)) continue
        expect(x > 4.9 && x + long < 205.1 && y - size > 4.9 && y < 292.1, `${text} ${x} ${y}`).toBe(true)
      }
      for (const { x0, y0, x1, y1 } of strokes[index] ?? [])
        expect(Math.min(x0, x1, 210 - x0, 210 - x1, y0, y1, 297 - y0, 297 - y1)).toBeGreaterThan(4.9)
      const sheet = backs === 'mirrored' ? Math.floor(index / 2) + 1 : index + 1
      const how = {
        none: 'Actual size, one side',
        mirrored: index % 2 === 0 ? 'Actual size, both sides: turn on long edge' : `Back of sheet ${sheet}`,
        'fold-over': 'Actual size, one side. Fold, glue, then cut.',
      }[backs]
      expect(words).toContain(how)
      expect(words).toContain(`Pledge cards · sheet ${sheet} of ${sheets}`)
      expect(words).toMatch(/K23 · Larkmoor and Tern Libraries · .* · [0-9a-f]{7}/)
    }
  })

  it('have every card, and its back where it is wanted, in its place', async () => {
    const { width, height, columns } = grids[name]
    const { upright, level } = linesOf(name)
    const found = await Promise.all(pages.map(({ page }) => textsOf(page, 0)))
    const all = found.flat().filter(({ text }) => /^[FB]\d$/.test(text))
    const fronts = all.filter(({ text }) => text.startsWith('F'))
    expect(fronts.map(({ text }) => text).sort()).toEqual(['F0', 'F1', 'F2'])
    const backsThere = all.filter(({ text }) => text.startsWith('B'))
    expect(backsThere.length).toBe(backs === 'none' ? 0 : 3)
    // The heading stands 8 mm inside its card, and nothing of it nearer to the cut.
    const inCell = (value: number, edges: readonly number[], size: number): number =>
      (value - (edges[0] ?? 0)) % size
    for (const { x, y, text } of fronts) {
      expect(inCell(x, upright, width), text).toBeCloseTo(8, 0)
      expect(inCell(y, level, height), text).toBeGreaterThan(8)
    }
    const first = (name: string) => all.find(({ text }) => text === name)
    if (backs === 'fold-over' && columns > 1)
      expect((first('B0')?.x ?? 0) - (first('F0')?.x ?? 0)).toBeCloseTo(width, 1)
    if (backs === 'mirrored' && columns > 1) expect(first('B0')?.x).toBeCloseTo(105 + 8, 0)
  })
})

describe('a template that does not keep to the grid', () => {
  const render = (template: string, grid: GridName) => {
    const subject = subjectOf('everyone')
    const form = cardSheets<{ title: string; cards: number[] }>({ template, grid, backs: true })
    const settings = { ...subject.settings, print: { backs: 'mirrored' as const } }
    const job = jobOf('pledge-cards', cardsOf('six-up', 3), { ...subject, settings }, { tools: opened })
    return rendered(form, { title: 'Cards', cards: [0, 1, 2] }, { ...job, templates: templates([root]) })
  }

  it('is told that its cards are of another size', async () => {
    const { problems } = await render('six-up', 'four-up')
    expect(problems.map(({ code, what }) => [code, what])).toEqual([
      ['sheets/cards', 'the 3 pages of pledge-cards.sheets.pdf are not 3 cards of 97 × 138 mm'],
    ])
  })

  it('is told that a card has no back', async () => {
    cpSync(join(root, 'eight-up'), join(root, 'backless'), { recursive: true })
    const back = `{% layout 'shared/parts/document.html' %}{% block body %}<main><section class="card"><h1>B</h1></section></main>{% endblock %}`
    writeFileSync(join(root, 'backless/back.html'), back)
    const { problems } = await render('backless', 'eight-up')
    expect(problems.map(({ code, what }) => [code, what])).toEqual([
      ['sheets/backs', 'pledge-cards.sheets.pdf has 3 cards and 1 backs'],
    ])
  })

  it('is told when the words of a back do not fit', async () => {
    cpSync(join(root, 'ten-up'), join(root, 'wordy'), { recursive: true })
    const back = `{% layout 'shared/parts/document.html' %}{% block body %}<main>{% for card in view.cards %}<section class="card" data-frame><p>${'many words '.repeat(80)}</p></section>{% endfor %}</main>{% endblock %}`
    writeFileSync(join(root, 'wordy/back.html'), back)
    const { value } = await render('wordy', 'ten-up')
    expect(value?.misfits?.map(one => one.kind)).toContain('cut')
  })
})

describe('the same cards', () => {
  it('are one a page for those who read them, with a strip for the stamp below', async () => {
    const pages = await made('six-up', 3, {}, 1)
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [97, 108],
      [97, 108],
      [97, 108],
    ])
    expect(pages[1]?.words).toMatch(/^K23 · .* F1 Cards$/)
  })

  it('say on their sheets which edge another printer turns, and have the backs upside down then', async () => {
    const [front, back] = await made('four-up', 3, {
      backs: 'mirrored',
      flip: 'short',
      offset_mm: { x: 1, y: 2 },
    })
    expect(front?.words).toContain('turn on short edge')
    const b0 = (await textsOf(back?.page, 0)).find(({ text }) => text === 'B0')
    // Lower left, turned: its start is 8 mm from the right edge of the card; moved by 1 mm to the left.
    expect(b0?.x).toBeCloseTo(105 - 8 - 1, 0)
    expect(b0?.y).toBeGreaterThan(148.5 + 69)
  })
})
