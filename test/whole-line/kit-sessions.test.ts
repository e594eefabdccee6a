import { describe, expect, inject, it } from 'vitest'
import agenda from '../../scripts/artefacts/agenda.ts'
import packingList from '../../scripts/artefacts/packing-list.ts'
import quickStart from '../../scripts/artefacts/quick-start.ts'
import roomChecklist from '../../scripts/artefacts/room-checklist.ts'
import runSheet from '../../scripts/artefacts/run-sheet.ts'
import type { Artefact, Line, Room, Session, Subject } from '../../scripts/model.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { quantities } from '../../scripts/views/quantities.ts'
import { room } from '../../scripts/views/room.ts'
import { readPdf, readPdfBytes, type Sheet } from '../reading/read-pdf.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'
import { fullest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const kit = {
  agenda,
  'packing-list': packingList,
  'quick-start': quickStart,
  'room-checklist': roomChecklist,
  'run-sheet': runSheet,
}

const pagesOf = async (edition: string, name: string): Promise<readonly Sheet[]> =>
  (await readPdf(output(built, edition, `${name}.pdf`))).pages

/** The pieces of text on a page with their sizes in points. */
async function pieces({ page }: Sheet): Promise<{ text: string; size: number; height: number }[]> {
  const { items } = await page.getTextContent()
  return items.flatMap(item =>
    'str' in item && item.str.trim()
      ? [
          {
            text: item.str.trim(),
            size: Math.hypot(item.transform[2], item.transform[3]),
            height: item.transform[5],
          },
        ]
      : [],
  )
}

/** The pages of one session, which come together: they start where its name stands. */
async function sheetsOf(edition: string, { code }: Session): Promise<Sheet[]> {
  const pages = await pagesOf(edition, 'run-sheet')
  const first = pages.findIndex(({ words }) => words.includes(` ${code} `))
  expect(first, code).toBeGreaterThanOrEqual(0)
  const next = pages.findIndex(({ words }, index) => index > first && / [A-Z]\d{2,3} /.test(words))
  return pages.slice(first, next < 0 ? undefined : next)
}

const withSingleSpaces = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(fullest)('to run a session with the pack of %s', edition => {
  const subject = subjectOf(built, edition)
  const { sessions, rules, access, activities } = subject.workshops
  const word = (key: string): string => subject.words[key]?.text ?? `no phrase ${key}`

  it.each([
    ['quick-start', 1],
    ['agenda', sessions.length],
    ['packing-list', packingList.view(subject).lists.flatMap(list => list.sides).length],
    ['room-checklist', 2],
    ['run-sheet', 2 * sessions.length],
  ])('%s takes %i upright sides of A4', async (name, sides) => {
    const pages = await pagesOf(edition, name)
    expect(pages.length).toBe(sides)
    for (const { width, height } of pages) expect([Math.round(width), Math.round(height)]).toEqual([210, 297])
  })

  it.each(Object.keys(kit))('%s has no letter under 12 pt above its foot', async name => {
    for (const sheet of await pagesOf(edition, name)) {
      const small = (await pieces(sheet)).filter(({ size, height }) => size < 11.99 && height > 48)
      expect(small.map(({ text }) => text)).toEqual([])
    }
  })

  it('the quick start tells of every session how long it is, for whom, and what comes out of it', async () => {
    const [sheet] = await pagesOf(edition, 'quick-start')
    const words = withSingleSpaces(sheet?.words ?? '')
    // Nobody chooses a briefing by the time they have.
    for (const { minutes, title, group, outcome } of sessions.filter(one => one.for === undefined)) {
      expect(words).toContain(`${minutes} ${title.text}`)
      expect(words).toContain(`${group.fewest} to ${group.most} people`)
      expect(words).toContain(outcome.text)
    }
    for (const rule of rules) expect(words).toContain(rule.text)
  })

  it.each(sessions.map(session => [session.code, session] as const))(
    'the run sheet of %s has every block at its minute, in order, large enough to find at a glance',
    async (_, session) => {
      const sheets = await sheetsOf(edition, session)
      expect(sheets.length).toBeLessThanOrEqual(2)
      const all = (await Promise.all(sheets.map(pieces))).flat()
      let after = 0
      const starts = session.blocks.map(({ minutes }) => {
        const time = `+${after}`
        after += minutes
        return time
      })
      expect(all.filter(({ text }) => starts.includes(text)).map(({ text }) => text)).toEqual(starts)
      for (const { text, size } of all.filter(({ text }) => starts.includes(text)))
        expect(size, text).toBeGreaterThanOrEqual(17.99)
      expect(all.map(({ text }) => text)).toContain(`+${session.minutes}`)

      const words = withSingleSpaces(sheets.map(sheet => sheet.words).join(' '))
      let from = 0
      for (const block of session.blocks) {
        const { title } = activities.find(one => one.id === block.activity) ?? { title: { text: '?' } }
        const at = words.indexOf(title.text, from)
        expect(at, title.text).toBeGreaterThan(from)
        from = at
        if (block.question) expect(words.slice(at)).toContain(block.question.text)
      }
      for (const cut of [1, 2, 3])
        expect(words.split(word(`cut_${cut}`)).length - 1, word(`cut_${cut}`)).toBe(
          session.blocks.filter(block => block.cut === cut).length,
        )
    },
  )

  it('a run sheet has 14 rows a page at most, and its notes go with every session', async () => {
    for (const session of sessions) {
      const sheets = await sheetsOf(edition, session)
      for (const sheet of sheets) {
        const rows = (await pieces(sheet)).filter(({ text, size }) => /^\+\d+$/.test(text) && size < 18.5)
        expect(rows.length, session.code).toBeLessThanOrEqual(14)
      }
      const words = withSingleSpaces(sheets.map(sheet => sheet.words).join(' '))
      const { parts } = subject.sheets.run_sheet
      const online = subject.sheets.call_sheet.parts
      const { hostless_sheet, team_sheet, run_sheet } = subject.sheets
      // One team has words of its own, and so has a room in which no table has a host.
      const hostless = { ...parts, ...hostless_sheet.parts }
      const own = session.one_team
        ? { ...parts, ...team_sheet.parts }
        : session.for === 'hosts'
          ? hostless
          : run_sheet.parts
      const { before, tables, late, upset, named, after, hybrid } = own
      if (session.one_team) expect(words).not.toMatch(/\b(hosts?|tables?|mix)\b/i)
      // A call has rooms and a chat; a briefing has neither tables to look after nor sheets to collect.
      const notes = session.online
        ? [online.before, online.tables, late, online.upset, online.named, online.after]
        : session.for === 'hosts'
          ? [late, upset, named]
          : [before, tables, late, upset, named, after, hybrid]
      for (const { heading, text } of notes) {
        expect(words, session.code).toContain(heading.text)
        expect(words, session.code).toContain(text.text)
      }
      if (session.online) expect(words).not.toContain(hybrid.heading.text)
    }
  })

  it('a run sheet has a place for the real time of each block, and each has a name', async () => {
    for (const session of sessions) {
      const fields = (await Promise.all((await sheetsOf(edition, session)).map(fieldsOf))).flat()
      const really = fields.filter(({ name }) => /^[A-Z]\d+-\+\d+$/.test(name))
      expect(really.length).toBe(session.blocks.length)
      for (const { label } of really) expect(label).toContain(session.title.text)
    }
  })

  it('the agenda shows the parts and the breaks, the rules and whom to ask, and never the rest', async () => {
    const pages = await pagesOf(edition, 'agenda')
    for (const [index, session] of sessions.entries()) {
      const words = withSingleSpaces(pages[index]?.words ?? '')
      const times = (await pieces(pages[index] as Sheet)).filter(({ text }) => /^\+\d+$/.test(text))
      const shown = session.blocks.flatMap(block => block.agenda ?? [])
      expect(times.length).toBe(shown.length + 1)
      for (const part of [session.title, ...shown, ...rules]) expect(words).toContain(part.text)
      const [stepOut, place] = session.online
        ? ['agenda_leave', 'agenda_link']
        : ['agenda_step_out', 'agenda_where']
      for (const text of [word(stepOut ?? ''), word(place ?? ''), subject.settings.contact.name.text])
        expect(words).toContain(text)
      const slack = activities.find(one => one.id === 'slack')?.title.text ?? '?'
      expect(words).not.toContain(slack)
    }
  })

  it('the checklist has every point once, with a place for who and by when', async () => {
    const pages = await pagesOf(edition, 'room-checklist')
    const words = withSingleSpaces(pages.map(page => page.words).join(' '))
    const fields = (await Promise.all(pages.map(fieldsOf))).flat().map(({ name }) => name)
    const points = access.flatMap(group =>
      group.items.map((item, index) => ({ item, at: `${group.id}-${index + 1}` })),
    )
    expect(points.length).toBeGreaterThan(20)
    for (const { item, at } of points) {
      expect(words.split(item.text).length, item.text).toBe(2)
      expect(fields).toEqual(expect.arrayContaining([`${at}-who`, `${at}-when`]))
    }
  })
})

async function fieldsOf({ page }: Sheet): Promise<{ name: string; label: string }[]> {
  const all = await page.getAnnotations()
  return all
    .filter(one => one.subtype === 'Widget')
    .map(one => ({ name: String(one.fieldName), label: String(one.alternativeText) }))
}

describe('for people who are known', () => {
  const subject = subjectOf(built, 'example-trust')
  const { sessions, tables } = subject.workshops
  const roomOf = (code: string, people: number, start: number | null = null): Room =>
    room(tables, sessions.find(one => one.code === code) as Session, people, { start })

  it('the run sheet has clock times, goes past midnight, and is of that session alone', () => {
    const night = runSheet.view(subject, roomOf('H30', 9, 23 * 60 + 45))
    expect(night.sheets.length).toBe(1)
    const [sheet] = night.sheets
    const times = sheet?.sides.flat().map(row => row.time)
    expect([times?.[0], times?.[3], times?.at(-1)]).toEqual(['23:45', '00:07', '00:13'])
    expect([sheet?.start, sheet?.finish]).toEqual(['23:45', '00:15'])
    expect(sheet?.room).toEqual({ seated: 'groups', people: 9, tables: 2, seats: '4–5', helpers: 2 })
  })

  it('long sessions turn over after a break, so that nobody turns a sheet in the middle of something', () => {
    for (const { code } of sessions) {
      const [sheet] = runSheet.view(subject, roomOf(code, 24)).sheets
      const [first, second] = sheet?.sides ?? []
      if (second) expect(first?.at(-1)?.kind, code).toBe('break')
    }
  })

  it('the agenda says when each part starts and when everything ends', () => {
    const { agendas } = agenda.view(subject, roomOf('W60', 12, 810))
    expect(agendas.length).toBe(1)
    expect(agendas[0]?.parts.map(part => part.time)).toEqual(['13:30', '13:39', '13:46', '14:06', '14:19'])
    expect([agendas[0]?.finish, agendas[0]?.timed]).toEqual(['14:30', true])
  })

  it('the packing list counts for them, and leaves out what they need none of', () => {
    const here = roomOf('W90', 13)
    const { lists } = packingList.view(subject, here)
    expect([lists.length, lists[0]?.sample]).toEqual([1, false])
    const packed =
      lists[0]?.kinds.flatMap(kind => kind.items.map(({ name, count }) => [name.text, count])) ?? []
    const needed = quantities(subject, here).filter(one => one.count > 0)
    expect(new Map(packed as [string, number][])).toEqual(
      new Map(needed.map(({ material, count }) => [material.name.text, count])),
    )
    expect(packed.map(([name]) => name)).not.toContain('Microphones')
    // Nobody has asked for large print, which is told; with a request there are sets of it.
    const kinds = (list = lists[0]) => [list?.kinds.map(({ kind }) => kind), list?.noLargePrint]
    // The room checklist is packed for access, whoever comes.
    expect(kinds()).toEqual([['print', 'stationery', 'room', 'access'], true])
    const [asked] = packingList.view(subject, { ...here, largePrint: 2 }).lists
    expect(kinds(asked)).toEqual([['print', 'stationery', 'room', 'access'], false])
  })

  it('a packing list for nobody in particular says so, and never for more than a session holds', () => {
    const { lists } = packingList.view(subject)
    expect(lists.map(list => [list.code, list.numbers.people, list.sample])).toEqual([
      ['H30', 12, true],
      ['W60', 24, true],
      ['O60', 24, true],
      ['W90', 24, true],
      ['R180', 24, true],
      ['B45', 20, true],
    ])
  })

  it('every sheet prints on its sides, with the most people and the latest hour', async () => {
    await using opened = tools()
    const sides = { agenda: 1, 'quick-start': 1, 'room-checklist': 2, 'run-sheet': 2 }
    for (const [name, artefact] of Object.entries(kit)) {
      for (const session of sessions) {
        const here = roomOf(session.code, session.group.most, 23 * 60 + 45)
        const pdf = await print(name, artefact, subject, opened, here)
        // A long packing list has what is printed on one side, and all else on the other.
        const many =
          name === 'packing-list'
            ? packingList.view(subject, here).lists.flatMap(list => list.sides).length
            : sides[name as keyof typeof sides]
        expect(many, name).toBeLessThanOrEqual(2)
        expect(pdf.pages.length, `${name} for ${session.code}`).toBe(many)
        const words = pdf.pages.map(page => page.words).join(' ')
        if (name === 'run-sheet' || name === 'agenda') expect(words).toContain('23:45')
        if (name === 'run-sheet' || name === 'agenda') expect(words).not.toMatch(/\+\d/)
      }
    }
  })

  it('words a quarter longer still fit on the quick start and the agenda', async () => {
    await using opened = tools()
    const longer = stretched(subject)
    for (const name of ['quick-start', 'agenda'] as const) await print(name, kit[name], longer, opened)
  })
})

async function print(
  name: string,
  artefact: Artefact,
  subject: Subject,
  opened: ReturnType<typeof tools>,
  here?: Room,
): ReturnType<typeof readPdfBytes> {
  const [form] = artefact.forms.filter(one => one.extension === 'pdf')
  const job = jobOf(name, artefact, subject, { tools: opened })
  const made = await rendered(form, artefact.view(subject, here), job)
  expect(made.problems, name).toEqual([])
  expect(made.value?.misfits, name).toEqual([])
  return readPdfBytes(made.value?.bytes ?? new Uint8Array())
}

/** The words of sessions and of the quick start, each with a quarter more of its own words after it. */
function stretched(subject: Subject): Subject {
  const visit = <T>(value: T): T => {
    if (Array.isArray(value)) return value.map(visit) as T
    if (typeof value !== 'object' || value === null) return value
    if ('text' in value && 'at' in value) {
      const { text } = value as unknown as Line
      const words = text.split(' ')
      return { ...value, text: [text, ...words.slice(0, Math.round(words.length / 4))].join(' ') }
    }
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visit(one)])) as T
  }
  const { workshops, sheets } = subject
  return {
    ...subject,
    workshops: { ...workshops, rules: visit(workshops.rules), sessions: visit(workshops.sessions) },
    sheets: { ...sheets, quick_start: visit(sheets.quick_start) },
  }
}
