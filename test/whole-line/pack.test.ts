import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../scripts/model.ts'
import { sha256 } from '../../scripts/tools/hash.ts'
import { quantities } from '../../scripts/views/quantities.ts'
import { room } from '../../scripts/views/room.ts'
import { readPdf } from '../reading/read-pdf.ts'
import { freshCopy } from './fresh-copy.ts'
import { type Ended, press } from './press.ts'
import { subjectOf } from './subjects.ts'

const ask = ['pack', '--session', 'workshop90', '--people', '24', '--start', '13:30']

describe('a pack for 24 people', () => {
  let root: string
  let ended: Ended
  const folder = (): string => join(root, 'output/packs/everyone/en-GB/workshop90-24-people-1330')
  const file = (name: string): string => join(folder(), name)
  const pagesOf = async (name: string) => (await readPdf(file(name))).pages
  beforeAll(async () => {
    root = freshCopy()
    ended = await press(root, ...ask)
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('is one folder and one zip of the same files, with checksums, and says where to start', () => {
    expect(ended.code, ended.talk).toBe(0)
    expect(ended.talk).toMatch(/24 people, tables of 6, 6, 6, 6: \d+ files, \d+ sheets of paper/)
    expect(ended.talk).toContain('workshop90-24-people-1330/0-start-here.pdf')
    const files = filesIn(folder())
    expect(files.length).toBeGreaterThan(25)
    const zip = unzipSync(readFileSync(`${folder()}.zip`))
    expect(Object.keys(zip).sort()).toEqual(files.map(name => `workshop90-24-people-1330/${name}`).sort())
    for (const name of files)
      expect(
        Buffer.from(zip[`workshop90-24-people-1330/${name}`] ?? []).equals(readFileSync(file(name))),
      ).toBe(true)
    const sums = readFileSync(file('SHA256SUMS.txt'), 'utf8').trim().split('\n')
    expect(sums.length).toBe(files.length - 1)
    for (const sum of sums) {
      const [hash, name = ''] = sum.split('  ')
      expect(sha256(readFileSync(file(name))), name).toBe(hash)
    }
  })

  it('has one file to print for each setting of the printer, which the file asks for itself', async () => {
    const stacks = readdirSync(folder()).filter(name => name.includes('-print-'))
    expect(stacks).toEqual([
      '1-print-a4-one-side.pdf',
      '2-print-a4-both-sides.pdf',
      '3-print-a4-card.pdf',
      '4-print-a4-card-both-sides.pdf',
    ])
    const [one, both] = ['Simplex', 'DuplexFlipLongEdge']
    const sides = [one, both, one, both]
    for (const [index, name] of stacks.entries()) {
      const { pages } = await readPdf(file(name))
      const size = name.includes('a3') ? [297, 420] : [210, 297]
      const wrong = pages.filter(page =>
        [page.width, page.height]
          .sort((a, b) => a - b)
          .some((mm, at) => Math.abs(mm - (size[at] ?? 0)) > 0.5),
      )
      expect(wrong.length, name).toBe(0)
      const text = readFileSync(file(name)).toString('latin1')
      expect(text, name).toContain(`/Duplex /${sides[index]}`)
      expect(text, name).toContain('/PrintScaling /None')
    }
  })

  it('holds everything as often as 24 people need it', async () => {
    const one = await pagesOf('1-print-a4-one-side.pdf')
    const both = await pagesOf('2-print-a4-both-sides.pdf')
    const card = await pagesOf('3-print-a4-card.pdf')
    const holding = (pages: typeof one, words: string): number =>
      pages.filter(page => page.words.includes(words)).length
    const { workshops, compact, howTo } = subjectOf(root, 'everyone')
    const { evaluation, pledge } = workshops
    // Two to a sheet: 25 forms take thirteen.
    expect(holding(both, evaluation.privacy.text), 'sheets of feedback forms').toBe(13)
    // Four to a sheet: 25 cards take seven.
    expect(holding(card, pledge.keep.text), 'sheets of pledge cards').toBe(7)
    // Two lead, and no table has a host of its own.
    expect(holding(both, 'We finish at'), 'run sheets').toBe(2)
    // Eight challenge cards a table: what every table needs, and lines that go round the tables.
    const cards = card.map(page => page.words).join(' ')
    const standing = (words: string): number => cards.split(words).length - 1
    const { moves, lines } = howTo.challenge
    for (const { say } of moves) expect(standing(say.text), say.text).toBe(4)
    const dealt = lines.map(({ text }) => standing(text.text))
    expect(dealt.reduce((sum, one) => sum + one, 0) + 4 * (moves.length + 1)).toBe(4 * 8)
    expect(
      Math.max(...dealt) - Math.min(...dealt),
      'lines that one table has more than another',
    ).toBeLessThan(2)
    // Nobody sorts cards in this session.
    expect(cards).not.toContain('Deck A')
    // The one page, with the agenda on its back.
    const fronts = both.flatMap((page, at) =>
      compact.commitments.every(({ we }) => page.words.includes(we.text)) ? [at] : [],
    )
    expect(fronts.length, 'one pages').toBe(25)
    for (const at of fronts)
      expect([at % 2, both[at + 1]?.words]).toEqual([0, expect.stringContaining('13:30')])
    // A sheet of situations a table, no two tables with the same, and nothing that no activity uses.
    const situations = await pagesOf('4-print-a4-card-both-sides.pdf')
    expect(situations.length).toBe(8)
    const told = howTo.scenarios.map(({ title }) => holding(situations, title.text))
    expect(Math.max(...told)).toBeLessThanOrEqual(2)
    // Two share a sheet of lines, sixteen a sheet to sign in; and nothing else is on one side.
    const ofCode = (code: string): number => one.filter(page => page.words.includes(`${code} ·`)).length
    expect(['K12L', 'K45', 'K47'].map(ofCode), 'lines, sign-in, debrief').toEqual([12, 2, 1])
    expect(one.length).toBe(15)
    // What is asked before anybody is photographed stands on the back of what is noted about people.
    const privacy = both.findIndex(page => page.words.includes('K44 ·'))
    expect([privacy % 2, both[privacy + 1]?.words]).toEqual([0, expect.stringContaining('K48 ·')])
    for (const table of ['1', '2', '3', '4'])
      expect(
        card.some(page => page.words.includes(`Table ${table}`)),
        `tent ${table}`,
      ).toBe(true)
  })

  it('says in front of a high stack of paper what is in it, and nowhere else', async () => {
    const stacks = readdirSync(folder()).filter(name => name.includes('-print-'))
    const listing = await Promise.all(
      stacks.map(async name =>
        (await pagesOf(name)).flatMap((page, at) => (page.words.includes('In this stack') ? [at] : [])),
      ),
    )
    expect(listing).toEqual([[], [0], [], []])
    const [cover, back] = await pagesOf('2-print-a4-both-sides.pdf')
    expect(back?.words).toBe('')
    for (const word of ['Run sheet', 'with Agenda on its back', 'Feedback form', 'Cut', '3 to 6'])
      expect(cover?.words).toContain(word)
  })

  it('tells the print room the same numbers of sheets as come out of its files', async () => {
    const order = readFileSync(file('0-start-here.txt'), 'utf8')
    expect(order).toContain('Ninety-minute workshop for 24 people, from 13:30 to 15:00')
    const told = [...order.matchAll(/^(\d-print-[a-z0-9-]+\.pdf)\n-+\n\n[^·]*? · (\d+)\s+sheets/gm)]
    expect(told.length).toBe(4)
    for (const [, name = '', sheets] of told) {
      const { length } = await pagesOf(name)
      expect(/both|large/.test(name) ? length / 2 : length, name).toBe(Number(sheets))
    }
    expect((await pagesOf('0-start-here.pdf')).map(page => page.words).join(' ')).toContain(
      '1-print-a4-one-side.pdf',
    )
  })

  it('has the run sheet with clock times, the packing list with its counts, and the slides of the session', async () => {
    const run = readFileSync(file('lead/run-sheet.txt'), 'utf8')
    for (const time of ['13:30', '13:40', '15:00']) expect(run).toContain(time)
    const subject = subjectOf(root, 'everyone')
    const session = subject.workshops.sessions.find(one => one.id === 'workshop90') as Session
    const list = readFileSync(file('lead/packing-list.txt'), 'utf8').replace(/\s+/g, ' ')
    const needed = quantities(subject, room(subject.workshops.tables, session, 24))
    expect(needed.length).toBeGreaterThan(20)
    for (const { material, count } of needed)
      if (count > 0) expect(list).toContain(`${material.name.text}: ${count}.`)
    expect(readdirSync(file('slides'))).toEqual(['deck-7.pdf', 'deck-7.pptx', 'deck-7.txt'])
    expect(readdirSync(file('send-before'))).toEqual(
      expect.arrayContaining(['infographic.pdf', 'infographic.txt', 'easy-read.pdf']),
    )
  })

  it('is the same, byte for byte, when it is made again', async () => {
    const before = sha256(readFileSync(`${folder()}.zip`))
    rmSync(join(root, 'output'), { recursive: true })
    expect((await press(root, ...ask)).code).toBe(0)
    expect(sha256(readFileSync(`${folder()}.zip`))).toBe(before)
  })

  it('fits another session, edition, number of tables and way of printing backs', async () => {
    const { code, talk } = await press(
      root,
      'pack',
      '--session',
      'roadshow180',
      '--people',
      '26',
      '--tables',
      '5',
      '--edition',
      'example-trust',
      '--backs',
      'mirrored',
    )
    expect(code, talk).toBe(0)
    expect(talk).toContain('tables of 6, 5, 5, 5, 5')
    const made = join(root, 'output/packs/example-trust/en-GB/roadshow180-26-people-5-tables-backs-mirrored')
    expect(existsSync(`${made}.zip`)).toBe(true)
    expect(readdirSync(join(made, 'slides'))).toContain('deck-roadshow.pptx')
    const stacks = readdirSync(made).filter(name => name.includes('card'))
    expect(stacks.some(name => name.includes('both-sides'))).toBe(true)
    const words = (await readPdf(join(made, '0-start-here.pdf'))).pages.map(page => page.words).join(' ')
    expect(words).toContain('Half-day roadshow for 26 people')
  })
})

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(one => one.isFile())
    .map(one => join(one.parentPath, one.name).slice(folder.length + 1))
