import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPdf } from '../reading/read-pdf.ts'
import { freshCopy } from './fresh-copy.ts'
import { type Ended, press } from './press.ts'
import { subjectOf } from './subjects.ts'

describe('packs of sessions that are not round tables', () => {
  let root: string
  let call: Ended
  const made = (name: string): string => join(root, 'output/packs/everyone/en-GB', name)
  const words = async (file: string): Promise<string> =>
    (await readPdf(file)).pages.map(page => page.words).join(' ')
  beforeAll(async () => {
    root = freshCopy()
    call = await press(root, 'pack', '--session', 'online60', '--people', '12', '--start', '10:00')
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  it('prints nothing for a call but what its leads hold, and sends the rest before', async () => {
    expect(call.code, call.talk).toBe(0)
    expect(call.talk).toContain('12 people, rooms of 6, 6')
    const folder = made('online60-12-people-1000')
    const { sheets, workshops } = subjectOf(root, 'everyone')
    const printed = readdirSync(folder).filter(name => name.includes('-print-'))
    expect(
      printed.every(name => !/card|large|a3/.test(name)),
      printed.join(),
    ).toBe(true)
    const all = (await Promise.all(printed.map(name => words(join(folder, name))))).join(' ')
    expect(all).toContain(sheets.run_sheet.title.text)
    expect(all).not.toContain(workshops.pledge.keep.text)
    expect(all).not.toContain(workshops.evaluation.privacy.text)
    expect(readdirSync(join(folder, 'send-before'))).toEqual(
      expect.arrayContaining(
        [
          'infographic',
          'easy-read',
          'agenda',
          'all-lines',
          'scenario-cards',
          'pledge-cards',
          'feedback-form',
        ].map(name => `${name}.pdf`),
      ),
    )
    expect(readdirSync(join(folder, 'slides'))).toContain('deck-7.pptx')
  })

  it('speaks of rooms and chat to those who lead a call, and never of tables and doors', () => {
    const folder = made('online60-12-people-1000')
    const sheet = readFileSync(join(folder, 'lead/run-sheet.txt'), 'utf8')
    expect(sheet).toContain('Breakout rooms: 2, with 6 in each · To run it: 2')
    const all = [sheet, readFileSync(join(folder, 'lead/activity-sheets.txt'), 'utf8')]
    all.push(readFileSync(join(folder, 'send-before/agenda.txt'), 'utf8'))
    for (const text of all) expect(text).not.toMatch(/\b(tables?|doors?|hang up)\b/i)
  })

  it('has a host card for each host of a briefing, and none for tables', async () => {
    const { code, talk } = await press(root, 'pack', '--session', 'briefing45', '--people', '9')
    expect(code, talk).toBe(0)
    const folder = made('briefing45-9-people')
    const cards = readdirSync(folder).find(name => name.includes('print-a4-card')) ?? ''
    const { host_card } = subjectOf(root, 'everyone').sheets
    const pages = (await readPdf(join(folder, cards))).pages
    expect(pages.filter(page => page.words.includes(host_card.parts.opening.text.text)).length).toBe(9)
    expect(readdirSync(join(folder, 'send-before'))).toContain('host-card.pdf')
  })
})
