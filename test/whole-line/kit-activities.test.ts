import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import activitySheets from '../../scripts/artefacts/activity-sheets.ts'
import hostCard from '../../scripts/artefacts/host-card.ts'
import signs from '../../scripts/artefacts/signs.ts'
import tableTent from '../../scripts/artefacts/table-tent.ts'
import type { Room } from '../../scripts/model.ts'
import { room as roomFor } from '../../scripts/views/room.ts'
import { drawnLines } from '../reading/drawn-lines.ts'
import { inkOf } from '../reading/ink.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { setWords } from '../reading/set-words.ts'
import { spoken } from '../reading/spoken.ts'
import { fullest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')

describe.each(fullest)('what leads an activity, in %s', edition => {
  const subject = subjectOf(built, edition)
  const { workshops, howTo, sheets } = subject
  const sheetsOf = async (file: string): Promise<readonly Sheet[]> =>
    (await readPdf(output(built, edition, file))).pages
  const room = (id: string, people: number): Room => {
    const session = workshops.sessions.find(one => one.id === id)
    if (session === undefined) throw new Error(`no session ${id}`)
    return roomFor(workshops.tables, session, people)
  }

  describe('the activity sheets', () => {
    const led = workshops.activities.filter(one => one.shape !== 'none')

    it('give each activity that somebody leads one side of A4, with all its words and its minutes', async () => {
      const pages = await sheetsOf('activity-sheets.pdf')
      expect(led.length).toBeGreaterThan(10)
      expect(led.map(one => one.id)).not.toContain('slack')
      expect(pages.length).toBe(led.length)
      for (const [index, activity] of led.entries()) {
        const { words } = pages[index] as Sheet
        const { title, purpose, steps, say, access, remote, credit } = activity
        const turns = [activity.if_quiet, activity.if_heated, activity.if_short, activity.if_upset]
        for (const line of [title, purpose, ...steps, say, ...turns, activity.after, access, remote, credit])
          if (line) expect(words).toContain(line.text)
        for (const id of activity.materials ?? [])
          expect(words).toContain(workshops.materials.find(one => one.id === id)?.name.text)
        for (const { code, blocks } of workshops.sessions)
          for (const { minutes } of blocks.filter(block => block.activity === activity.id))
            expect(words).toMatch(new RegExp(`\\b${minutes} minutes? .*${code}`))
      }
    })

    it('set the words to read aloud apart: larger than the steps, and the first thing under the line', async () => {
      for (const [index, page] of (await sheetsOf('activity-sheets.pdf')).entries()) {
        const { say, steps } = led[index] ?? {}
        if (!say) continue
        const words = await setWords(page)
        const spoken = words.find(({ text }) => text.startsWith('“'))
        const step = words.find(({ text }) => steps?.[0]?.text.startsWith(text.trim()))
        expect(spoken?.size, say.text).toBeGreaterThan(step?.size ?? 99)
        expect(spoken?.y).toBeLessThan(step?.y ?? 0)
      }
    })

    it('for a session, hold its activities in its order, with its minutes and its questions', () => {
      const { session } = room('workshop60', 12)
      const { sheets: made } = activitySheets.view(subject, room('workshop60', 12))
      const blocks = session.blocks.filter(({ activity }) => led.some(({ id }) => id === activity))
      expect(blocks.length).toBe(session.blocks.length - 1)
      expect(
        made.map(({ id, uses }) => [id, uses.map(use => [use.code, use.minutes, use.question])]),
      ).toEqual([
        ...blocks.map(({ activity, minutes, question }) => [activity, [['W60', minutes, question ?? null]]]),
        // What nobody can plan goes with every session.
        ['disclosure-steps', []],
      ])
    })
  })

  describe('the host card', () => {
    it('is a card of 194 × 138 mm with two sides, and a strip for the foot below', async () => {
      const pages = await sheetsOf('host-card.pdf')
      expect(pages.length).toBe(2)
      for (const { width, height } of pages) {
        expect(Math.abs(width - 194)).toBeLessThan(0.3)
        expect(Math.abs(height - 154)).toBeLessThan(0.3)
      }
    })

    it('has the question and the job on its front, help on its back, and the codes by column there alone', async () => {
      const [front, back] = (await sheetsOf('host-card.pdf')) as [Sheet, Sheet]
      const { job, opening, rescue, write, upset, named } = sheets.host_card.parts
      for (const { text } of [...job.lines, opening.text, ...rescue.lines, write.text])
        expect(front.words).toContain(text)
      for (const { text } of [upset, named]) expect(back.words).toContain(text.text)
      expect(back.words).toContain(howTo.support[0]?.name.text)
      expect(front.words).not.toMatch(/C\d\.\d/)
      const said = await spoken(back)
      const inColumn = ['expect', 'love', 'not_expect'].map(level => subject.words[level]?.text ?? '')
      const [expects, loves, nots] = inColumn.map(heading => said.indexOf(heading))
      expect([expects, loves, nots]).toEqual([expects, loves, nots].toSorted((a = 0, b = 0) => a - b))
      const ends = [expects, loves, nots, said.length] as number[]
      for (const [index, level] of (['expect', 'love', 'not_expect'] as const).entries()) {
        const codes = said.slice(ends[index], ends[index + 1]).match(/C\d\.\d/g)
        const own = subject.indicators.indicators.flatMap(one => one[level].map(({ code }) => code as string))
        expect(codes).toEqual(workshops.sort.lines.filter(code => own.includes(code)))
      }
    })

    it('names no column where nobody sorts cards', () => {
      expect(hostCard.view(subject, room('workshop60', 12)).card.columns).not.toBeNull()
      expect(hostCard.view(subject, room('roadshow180', 40)).card.columns).toBeNull()
    })

    it('stands with both its sides on one sheet, where backs are not printed', async () => {
      const pages = await sheetsOf('host-card.sheets.pdf')
      expect(pages.length).toBe(1)
      expect(pages[0]?.words).toContain(sheets.host_card.title.text)
      expect(pages[0]?.words).toContain(howTo.support[0]?.name.text)
    })
  })

  describe('the hard questions', () => {
    it('all stand on both sides of one sheet, each with its answer, who answers, and whether it is open', async () => {
      const pages = await sheetsOf('hard-questions.pdf')
      expect(pages.length).toBe(2)
      const said = (await Promise.all(pages.map(spoken))).join(' ').replace(/\s+/g, ' ')
      const places = howTo.hard_questions.map(({ question }) => said.indexOf(question.text))
      expect(places.length).toBeGreaterThan(6)
      expect(places).toEqual(places.toSorted((a, b) => a - b))
      for (const [index, { answer, owner, status }] of howTo.hard_questions.entries()) {
        const own = said.slice(places[index], places[index + 1])
        expect(own).toContain(answer.text)
        expect(own).toContain(`Who answers: ${owner.text}`)
        expect(own.includes('Still open')).toBe(status === 'open')
        expect(own.includes('Answered')).toBe(status === 'answered')
      }
    })
  })

  describe('the signs', () => {
    it('each say one thing, at 120 pt or more, on a wide page, with little ink', async () => {
      const pages = await sheetsOf('signs.pdf')
      const [ways, places] = (['ways', 'places'] as const).map(id =>
        sheets.signs.parts[id].lines.map(line => line.text),
      ) as [string[], string[]]
      const tables = [1, 2, 3, 4, 5, 6].map(number => `Table ${number}`)
      // Both sides of each: a way points left and right, and everything else says the same twice.
      const wanted = [...ways, ...places, ...tables].flatMap(word => [word, word])
      expect(wanted.length).toBeGreaterThan(12)
      expect(pages.length).toBe(wanted.length)
      for (const [index, page] of pages.entries()) {
        expect([Math.round(page.width), Math.round(page.height)]).toEqual([297, 210])
        const large = (await setWords(page)).filter(({ size }) => size >= 119.9)
        const text = large.map(one => one.text).join(' ')
        expect(text.replace(/\s+/g, ' ').trim()).toBe(wanted[index])
        expect(await inkOf(page), wanted[index]).toBeLessThan(0.15)
      }
    })

    it('point to the left and to the right in turn, in a drawing that says so', async () => {
      const arrows = (await sheetsOf('signs.pdf')).map(page => page.alternatives)
      const pointing = arrows.filter(one => one.length > 0)
      expect(pointing.length).toBeGreaterThan(3)
      expect(pointing.length % 2).toBe(0)
      for (const [index, alternatives] of pointing.entries())
        expect(alternatives).toEqual([index % 2 ? 'An arrow to the right' : 'An arrow to the left'])
    })

    it('number as many tables as the room has, unless tents on the tables do', () => {
      const numbers = (session: string) =>
        signs
          .view(subject, room(session, 12))
          .signs.flatMap(sign => (sign.kind === 'table' ? [sign.number] : []))
      expect(numbers('huddle30')).toEqual([1, 1, 2, 2])
      expect(numbers('workshop60')).toEqual([])
    })
  })

  describe('the table tents', () => {
    // A call has no tables, and hosts sit in threes.
    const atTables = workshops.sessions.filter(one => !one.online && one.for === undefined)

    it('fold at 99 and at 198 mm: dashed ticks on both sides, where an office printer prints, and the word beside them', async () => {
      const pages = await sheetsOf('table-tent.pdf')
      expect(pages.length).toBe(atTables.length)
      for (const page of pages) {
        const dashes = (await drawnLines(page)).filter(
          ({ from, to }) =>
            Math.abs(from[1] - to[1]) < 0.01 &&
            Math.abs(from[0] - to[0]) < 1.1 &&
            // Between them are people, drawn with the line.
            (from[0] < 14 || from[0] > 196),
        )
        for (const fold of [99, 198])
          for (const [left, right] of [
            [8, 13.1],
            [196.9, 202],
          ] as const) {
            const own = dashes.filter(
              ({ from, to }) =>
                Math.abs(from[1] - fold) < 0.1 &&
                Math.min(from[0], to[0]) > left &&
                Math.max(from[0], to[0]) < right,
            )
            expect(own.length, `at ${fold} mm, from ${left} mm`).toBe(3)
          }
        expect(dashes.every(({ from }) => [99, 198].some(fold => Math.abs(from[1] - fold) < 0.1))).toBe(true)
        const words = (await setWords(page)).filter(({ text }) => text.trim() === 'fold')
        expect(words.map(({ y }) => Math.floor(y / 99))).toEqual([1, 2])
      }
    })

    it('say the same on both faces, one of them on its head, and say it once to who hears the page', async () => {
      for (const [index, page] of (await sheetsOf('table-tent.pdf')).entries()) {
        const words = (await setWords(page)).filter(({ text }) => text.trim() !== 'fold')
        const far = words.filter(({ y }) => y < 99)
        const near = words.filter(({ y }) => y > 99 && y < 198)
        expect(far.every(({ turned }) => turned)).toBe(true)
        expect(words.filter(({ turned }) => turned).length).toBe(far.length)
        expect(far.map(({ text, size }) => [text, size])).toEqual(near.map(({ text, size }) => [text, size]))
        // Turned round the fold, each letter falls on its like: the browser sets type on whole pixels of 0.26 mm.
        for (const [at, { x, y }] of near.entries()) {
          expect(Math.abs((far[at]?.x ?? 0) + x - 210)).toBeLessThan(0.27)
          expect(Math.abs((far[at]?.y ?? 0) + y - 198)).toBeLessThan(0.27)
        }
        const said = await spoken(page)
        const questions = atTables[index]?.tent_questions ?? []
        expect(questions.length).toBe(2)
        for (const { text } of questions) expect(said.split(text).length, text).toBe(2)
        const asked = near.filter(({ text }) => questions.some(one => one.text.includes(text.trim())))
        for (const { size } of asked) expect(size).toBeGreaterThanOrEqual(25.9)
        for (const { size } of asked) expect(size).toBeLessThanOrEqual(32.1)
      }
    })

    it('keep their words clear of the folds and of the edge, and their notes at 12 pt or more', async () => {
      for (const page of await sheetsOf('table-tent.pdf')) {
        const words = (await setWords(page)).filter(({ text }) => text.trim() !== 'fold')
        for (const { x, y } of words) {
          expect(Math.min(x, 210 - x)).toBeGreaterThan(8)
          for (const fold of [0, 99, 198, 297]) expect(Math.abs(y - fold)).toBeGreaterThan(6)
        }
        const notes = words.filter(({ y }) => y > 198 && y < 284)
        expect(notes.length).toBeGreaterThan(6)
        for (const { size } of notes) expect(size).toBeGreaterThanOrEqual(11.99)
      }
    })

    it('are as many as the tables of a room, each with its number', () => {
      const { tents } = tableTent.view(subject, room('workshop90', 20))
      expect(tents.map(({ table, code }) => [table, code])).toEqual([1, 2, 3, 4].map(table => [table, 'W90']))
    })
  })

  it('can be had as text, with the words of every activity in it', () => {
    const text = readFileSync(output(built, edition, 'activity-sheets.txt'), 'utf8').replace(/\s+/g, ' ')
    for (const { shape, title, steps } of workshops.activities)
      if (shape !== 'none') for (const line of [title, ...steps]) expect(text).toContain(line.text)
  })
})
