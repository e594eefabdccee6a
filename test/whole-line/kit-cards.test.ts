import { describe, expect, inject, it } from 'vitest'
import sortDeck from '../../scripts/artefacts/sort-deck.ts'
import { type GridName, grids } from '../../scripts/finishers/imposition/grid.ts'
import { room } from '../../scripts/views/room.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { fullest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const decks: Readonly<Record<string, { grid: GridName; cards: number; sides: number }>> = {
  'sort-deck': { grid: 'six-up', cards: 31, sides: 5 },
  'scenario-cards': { grid: 'four-up', cards: 32, sides: 8 },
  'challenge-cards': { grid: 'four-up', cards: 17, sides: 4 },
  'repair-cards': { grid: 'four-up', cards: 9, sides: 2 },
  'pocket-cards': { grid: 'ten-up', cards: 2, sides: 1 },
  'follow-up-slip': { grid: 'four-up', cards: 1, sides: 1 },
}
const names = Object.entries(decks)

describe.each(fullest)('the cards of %s', edition => {
  const subject = subjectOf(built, edition)
  const pages = async (file: string): Promise<readonly Sheet[]> =>
    (await readPdf(output(built, edition, file))).pages

  it.each(names)(
    '%s: one face a page to read, and a back; whole sheets to cut',
    async (name, { grid, cards, sides }) => {
      const { width, height } = grids[grid]
      const read = await pages(`${name}.pdf`)
      expect(read.length).toBe(cards)
      for (const page of read) {
        expect(page.width).toBeCloseTo(width, 0)
        // The strip with the stamp stands below the card.
        expect(page.height).toBeCloseTo(height + 16, 0)
      }
      expect((await pages(`${name}.sheets.pdf`)).length).toBe(sides)
    },
  )

  it.each(names)('%s: words keep 5 mm from every cut, and nothing is under 12 pt', async (name, { grid }) => {
    for (const sheet of await pages(`${name}.sheets.pdf`)) {
      const runs = (await runsOf(sheet)).filter(run => inBlock(run, grid))
      expect(runs.length).toBeGreaterThan(3)
      expect(runs.filter(run => toCut(run, grid) < 4.9)).toEqual([])
      expect(runs.filter(run => run.size < 11.99)).toEqual([])
    }
  })

  it('a card has its code and the hash of its deck, and its sheet all else', async () => {
    for (const name of ['sort-deck', 'scenario-cards', 'challenge-cards', 'repair-cards']) {
      const sheets = await pages(`${name}.sheets.pdf`)
      const [first] = sheets
      const [, hash = '?'] = / · ([0-9a-f]{7}) /.exec(first?.words ?? '') ?? []
      const onSheet = decks[name]?.grid === 'six-up' ? 6 : 4
      expect(first?.words.split(hash).length, name).toBe(onSheet + 2)
      for (const { words } of sheets) expect(words, name).not.toMatch(/\b(Card|Page) \d+ of \d+/)
    }
  })

  it('a card to sort shows its behaviour large, and its code, and nothing that tells its column', async () => {
    const { lines } = subject.workshops.sort
    const columns = ['expect', 'love', 'not_expect'].map(key => subject.words[key]?.text ?? key)
    const cards = await pages('sort-deck.pdf')
    for (const code of lines) {
      const [card, ...others] = cards.filter(({ words }) => `${words} `.includes(`${code} `))
      expect(others.length, code).toBe(0)
      for (const column of columns) expect(card?.words, code).not.toContain(column)
      const runs = card ? await runsOf(card) : []
      const [largest] = runs.toSorted((a, b) => b.size - a.size)
      expect(largest?.size, code).toBeGreaterThan(17.9)
      expect(largest?.text, code).not.toMatch(/^do not/i)
    }
    for (const column of [...columns, subject.words.unclear?.text])
      expect(cards.slice(1, 5).filter(({ words }) => words.includes(`${column}`)).length).toBe(1)
  })

  it('a room gets one deck for each table, each with its letter', () => {
    const { tables, sessions } = subject.workshops
    const [session] = sessions.filter(one => one.id === 'workshop60')
    if (session === undefined) throw new Error('no session')
    const lettersFor = (people: number, asked: number) =>
      sortDeck.view(subject, room(tables, session, people, { tables: asked })).letters
    expect(sortDeck.view(subject).letters).toEqual([null])
    expect(lettersFor(30, 5)).toEqual(['A', 'B', 'C', 'D', 'E'])
    expect(lettersFor(160, 28).slice(-3)).toEqual(['Z', 'AA', 'AB'])
  })

  it('the face of a scenario is read out in one go, and the rest stands behind it', async () => {
    const cards = await pages('scenario-cards.pdf')
    for (const [index, one] of subject.howTo.scenarios.entries()) {
      const [face, back] = cards.slice(2 * index + 2, 2 * index + 4)
      const { title, setting, pressure, story, more, question, roles } = one
      for (const line of [title, setting, pressure, story]) expect(face?.words, one.id).toContain(line.text)
      const furniture = 2 + stripOf(face?.words ?? '').split(' ').length
      expect((face?.words ?? '').trim().split(/\s+/).length - furniture, one.id).toBeLessThanOrEqual(45)
      for (const line of [question, ...(more ? [more] : []), ...roles])
        expect(back?.words, one.id).toContain(line.text)
      expect(back?.words).toContain(one.links.join(' · '))
      const spoken = (await runsOf(face as Sheet)).filter(run => story.text.includes(run.text))
      expect(Math.max(...spoken.map(run => run.size)), one.id).toBeGreaterThan(13.9)
    }
    const own = subject.words.scenario_own?.text ?? '?'
    expect(cards.filter(({ words }) => words.includes(own)).length).toBe(6)
  })

  it('each move has a card, and every other card its words, with the four moves at its foot', async () => {
    const { moves, lines, other_routes } = subject.howTo.challenge
    const cards = await pages('challenge-cards.pdf')
    for (const [index, { title, text, say }] of moves.entries())
      for (const line of [title, text, say]) expect(cards[index]?.words).toContain(line.text)
    for (const [index, { who, text }] of lines.entries()) {
      const words = cards[moves.length + index]?.words ?? ''
      for (const line of [who, text, ...moves.map(move => move.title)]) expect(words).toContain(line.text)
    }
    for (const route of other_routes) expect(cards[moves.length + lines.length]?.words).toContain(route.text)
  })

  it('each step of the way back has a card, and each of those who are in it', async () => {
    const { steps, receiver, onlooker, not_for } = subject.howTo.repair
    const cards = await pages('repair-cards.pdf')
    const own = [...steps.map(({ text, say }) => [text, say]), [], receiver, onlooker, not_for]
    for (const [index, lines] of own.entries())
      for (const { text } of lines)
        expect(cards.filter(({ words }) => words.includes(text))).toEqual([cards[index]])
    expect(cards[7]?.words).toContain(subject.howTo.support[1]?.name.text)
  })

  it('a sheet of pocket cards has ten, with every title and mark', async () => {
    const [sheet] = await pages('pocket-cards.sheets.pdf')
    for (const { title } of subject.compact.commitments)
      expect(sheet?.words.split(title.text).length, title.text).toBe(11)
    const [, back] = await pages('pocket-cards.pdf')
    const { address, contact } = subject.settings
    // Whom to ask stands there only where it says how.
    expect(back?.words).toContain(address ? 'fernhill.example/compact' : subject.compact.strapline.text)
    expect(back?.words).not.toContain(contact.name.text)
  })

  it('the slip can be filled in, every line by its own name, 9 mm apart or more', async () => {
    const [page] = await pages('follow-up-slip.pdf')
    const fields = (await page?.page.getAnnotations())?.filter(one => one.subtype === 'Widget') ?? []
    expect(fields.length).toBe(6)
    expect(new Set(fields.map(field => field.fieldName)).size).toBe(6)
    expect(fields.filter(field => !field.alternativeText)).toEqual([])
    const feet = fields.map(field => mm(field.rect[1])).sort((a, b) => a - b)
    for (const [index, foot] of feet.slice(1).entries())
      expect(foot - (feet[index] ?? 0), `line ${index + 2} from below`).toBeGreaterThan(8.9)
  })

  it('in large print every behaviour stands with its code on one page, to be cut out', async () => {
    const large = await pages('sort-deck.large.pdf')
    for (const card of sortDeck.view(subject).cards) {
      if (card.kind !== 'behaviour') continue
      const found = large.filter(({ words }) => words.includes(`${card.text.text} ${card.code}`))
      expect(found.length, card.code).toBe(1)
    }
  })
})

/** The strip under a card on the screen. */
const stripOf = (words: string): string => / ?K14 · .*$/.exec(words)?.[0].trim() ?? ''

interface Run {
  readonly text: string
  /** In mm from the upper left: the left end of its base line. */
  readonly x: number
  readonly y: number
  readonly width: number
  /** In pt. */
  readonly size: number
}

const mm = (points: number): number => (points * 25.4) / 72

async function runsOf({ page, height }: Sheet): Promise<Run[]> {
  const { items } = await page.getTextContent()
  return items.flatMap(item =>
    'str' in item && item.str.trim()
      ? [
          {
            text: item.str.trim(),
            x: mm(item.transform[4]),
            y: height - mm(item.transform[5]),
            width: mm(item.width),
            size: Math.hypot(item.transform[2], item.transform[3]),
          },
        ]
      : [],
  )
}

/** Whether words stand among the cards of an A4 sheet, and not around them. */
function inBlock({ y }: Run, grid: GridName): boolean {
  const { rows, height } = grids[grid]
  const top = (297 - rows * height) / 2
  return y > top && y < 297 - top
}

/** How far words are from the nearest line that somebody cuts along, in mm; less than nothing when they stand across it. */
function toCut({ x, y, width, size }: Run, grid: GridName): number {
  const { columns, rows, ...card } = grids[grid]
  const [left, top] = [(210 - columns * card.width) / 2, (297 - rows * card.height) / 2]
  const column = Math.floor((x - left) / card.width)
  const row = Math.floor((y - top) / card.height)
  const [x0, y0] = [left + column * card.width, top + row * card.height]
  const capital = mm(size) * 0.72
  return Math.min(x - x0, x0 + card.width - x - width, y - capital - y0, y0 + card.height - y)
}
