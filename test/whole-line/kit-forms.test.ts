import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import captureSheet from '../../scripts/artefacts/capture-sheet.ts'
import { tools } from '../../scripts/tools/tools.ts'
import { room } from '../../scripts/views/room.ts'
import { drawnBoxes } from '../reading/drawn-boxes.ts'
import { fieldsOf } from '../reading/fields-of.ts'
import { readPdf, readPdfBytes, type Sheet } from '../reading/read-pdf.ts'
import { jobOf } from '../renderers/job-of.ts'
import { rendered } from '../renderers/rendered.ts'
import { fullest, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
const upright = [210, 297] as const
const wide = [297, 210] as const
const forms = {
  'capture-sheet': { pages: 1, size: wide },
  'wording-clinic': { pages: 1, size: upright },
  'self-check': { pages: 1, size: upright },
  'team-check': { pages: 1, size: wide },
  'one-to-one': { pages: 2, size: upright },
  'feedback-form': { pages: 1, size: upright },
  'catch-up-sheet': { pages: 2, size: upright },
}
const filledIn = ['self-check', 'feedback-form', 'one-to-one', 'catch-up-sheet'] as const
const codes = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6']

describe.each(fullest)('the forms of %s', edition => {
  const subject = subjectOf(built, edition)
  const { compact, sheets, workshops } = subject
  const pages = async (file: string): Promise<readonly Sheet[]> =>
    (await readPdf(output(built, edition, file))).pages
  const front = async (name: string): Promise<Sheet> => (await pages(`${name}.pdf`))[0] as Sheet
  const text = (name: string): string =>
    readFileSync(output(built, edition, `${name}.txt`), 'utf8').replace(/\s+/g, ' ')

  it.each(Object.entries(forms))('%s fills its sheets, in letters of 12 pt and more', async (name, form) => {
    const sheets = await pages(`${name}.pdf`)
    expect(sheets.length).toBe(form.pages)
    for (const { page, width, height } of sheets) {
      expect([Math.round(width), Math.round(height)]).toEqual(form.size)
      const small = (await page.getTextContent()).items.filter(
        one => 'str' in one && one.str.trim() && one.height < 11.99 && !isFoot(one.transform[5]),
      )
      expect(small).toEqual([])
    }
  })

  it.each(['wording-clinic', 'self-check', 'team-check', 'catch-up-sheet'])(
    '%s shows the code of every promise and of no line behind one',
    async name => {
      const { words } = await front(name)
      expect(codes.filter(code => !new RegExp(`\\b${code}\\b(?!\\.)`).test(words))).toEqual([])
      expect(words).not.toMatch(/C\d\.\d/)
    },
  )

  it.each(Object.keys(forms))('%s never asks for a name', async name => {
    const words = (await pages(`${name}.pdf`)).map(sheet => sheet.words).join(' ')
    const labels = (await Promise.all((await pages(`${name}.pdf`)).map(fieldsOf))).flat()
    expect(words).not.toMatch(/\b(Name|Your name|My name)\b/)
    expect(labels.filter(({ label }) => /\bname\b/i.test(label))).toEqual([])
  })

  it.each(filledIn)('%s has writing lines 9 to 10 mm apart, and 11 to 14 mm in large print', async name => {
    const apart = async (file: string): Promise<number[]> => {
      const fields = (await Promise.all((await pages(file)).map(fieldsOf))).flat()
      const lines = fields.filter(({ kind, name }) => kind === 'line' && !name.endsWith('-code'))
      expect(lines.length).toBeGreaterThan(4)
      return lines.map(({ height }) => height)
    }
    for (const height of await apart(`${name}.pdf`)) {
      expect(height).toBeGreaterThanOrEqual(8.9)
      expect(height).toBeLessThanOrEqual(10.1)
    }
    // Nearer together only where that saves a sheet, and never as near as on the form itself.
    for (const height of await apart(`${name}.large.pdf`)) {
      expect(height).toBeGreaterThanOrEqual(10.8)
      expect(height).toBeLessThanOrEqual(14.5)
    }
  })

  it.each(filledIn)('%s has boxes for codes that a hand can write in', async name => {
    const fields = (await Promise.all((await pages(`${name}.pdf`)).map(fieldsOf))).flat()
    const boxes = fields.filter(field => field.name.endsWith('-code'))
    expect(boxes.length).toBe(
      { 'self-check': 0, 'feedback-form': 1, 'one-to-one': 2, 'catch-up-sheet': 2 }[name],
    )
    const squares = (await Promise.all((await pages(`${name}.pdf`)).map(drawnBoxes))).flat()
    const drawn = squares.filter(({ width, height }) => width > 29 && width < 31 && height >= 19.5)
    expect(drawn.length).toBe(boxes.length)
    for (const box of boxes) expect(box.height).toBeGreaterThan(13)
  })

  it('the self-check asks for one of three answers to each line, and says first whose it is', async () => {
    const sheet = await front('self-check')
    const fields = await fieldsOf(sheet)
    const scale = sheets.self_check.parts.scale.lines
    expect(fields.filter(({ kind }) => kind === 'choice').map(({ name, label }) => [name, label])).toEqual(
      codes.flatMap(code => scale.map(word => [code, `${code}: ${word.text}`])),
    )
    for (const { width, height } of fields.filter(({ kind }) => kind === 'choice'))
      expect([width, height].map(Math.round)).toEqual([12, 12])
    const owner = sheets.self_check.privacy?.text ?? '?'
    expect(sheet.words.indexOf(owner)).toBeGreaterThan(0)
    expect(sheet.words.indexOf(owner)).toBeLessThan(
      sheet.words.indexOf(compact.commitments[0]?.i.text ?? '?'),
    )
    expect(await fontAt(sheet, owner.slice(0, 20))).toMatch(/Bold/)
    expect(sheet.words).not.toMatch(/total|score/i)
  })

  it('the feedback form asks twice how confident people are, in five worded steps', async () => {
    const fields = await fieldsOf(await front('feedback-form'))
    const { before, now, scale, anything } = workshops.evaluation
    expect(fields.filter(({ kind }) => kind === 'choice').map(({ label }) => label)).toEqual(
      [before, now].flatMap(time => scale.map(word => `${time.text}: ${word.text}`)),
    )
    const last = fields.filter(({ name }) => name.startsWith('anything'))
    expect(last.map(({ label }) => label)).toEqual([1, 2, 3, 4].map(line => `${anything.text}, line ${line}`))
  })

  it('the one-to-one asks both people the same, in the same order, load first', async () => {
    const [one, other] = (await pages('one-to-one.pdf')) as [Sheet, Sheet]
    const asked = (['load', 'strength', 'behaviour', 'support', 'upward', 'evidence', 'next'] as const).map(
      id => sheets.one_to_one.parts[id].heading.text,
    )
    for (const sheet of [one, other]) {
      const places = asked.map(question => sheet.words.indexOf(question))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(Math.min(...places)).toBeGreaterThan(0)
    }
    const names = async (sheet: Sheet): Promise<string[]> =>
      (await fieldsOf(sheet)).map(({ name }) => name.replace(/^(first|second)-/, ''))
    expect(await names(other)).toEqual(await names(one))
  })

  it('the fields of a form follow each other down the page, and none has the name of another', async () => {
    for (const name of filledIn) {
      const all = await pages(`${name}.pdf`)
      for (const sheet of all) {
        const fields = await fieldsOf(sheet)
        // A box for a code stands a little lower than the first line beside it.
        const back = fields.filter(({ top }, index) => top < (fields[index - 1]?.top ?? 0) - 10)
        expect(back, name).toEqual([])
      }
      const lines = (await Promise.all(all.map(fieldsOf))).flat().filter(({ kind }) => kind === 'line')
      expect(new Set(lines.map(one => one.name)).size, name).toBe(lines.length)
      expect(new Set(lines.map(one => one.label)).size, name).toBe(lines.length)
    }
  })

  it('the capture sheet has six rows of 20 mm, three boxes in each, and squares in its four corners', async () => {
    const sheet = await front('capture-sheet')
    const boxes = await drawnBoxes(sheet)
    const rules = [...new Set(boxes.filter(one => one.width > 70 && one.height < 0.5).map(one => one.top))]
    const rows = rules.filter(top => top > 45 && top < 170).sort((a, b) => a - b)
    expect(rows.length).toBe(7)
    for (const [index, top] of rows.slice(1).entries()) expect(top - (rows[index] ?? 0)).toBeCloseTo(20, 0)
    expect(boxes.filter(one => Math.abs(one.width - 9) < 0.5 && Math.abs(one.height - 9) < 0.5).length).toBe(
      18,
    )
    const [corners] = boxes.filter(one => one.width > 270 && one.height > 150)
    expect(corners?.left).toBeGreaterThanOrEqual(8)
    expect(297 - (corners?.left ?? 0) - (corners?.width ?? 0)).toBeCloseTo(corners?.left ?? 0, 0)
    const { verdict, ...columns } = sheets.capture.parts
    for (const line of [...verdict.lines, ...Object.values(columns).map(({ heading }) => heading)])
      expect(sheet.words).toContain(line.text)
    expect(sheet.words).toContain(sheets.capture.privacy?.text)
  })

  it('the capture sheets of a room say which table and round they are for, and some to spare do not', async () => {
    const session = workshops.sessions.find(one => one.code === 'W60')
    if (session === undefined) throw new Error('there is no session of an hour')
    const view = captureSheet.view(subject, room(workshops.tables, session, 13))
    expect(view.sheets.map(({ table, round }) => [table, round])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [null, null],
    ])
    await using opened = tools()
    const paper = captureSheet.forms.find(({ extension }) => extension === 'pdf')
    const job = jobOf('capture-sheet', captureSheet, subject, { tools: opened })
    const { value, problems } = await rendered(paper, view, job)
    expect([problems, value?.misfits]).toEqual([[], []])
    const printed = (await readPdfBytes(value?.bytes ?? new Uint8Array())).pages
    expect(
      printed.map(({ words }) => /Session\s*W60\s*Table\s*(\d*)\s*Round\s*(\d*)/.exec(words)?.slice(1)),
    ).toEqual(view.sheets.map(({ table, round }) => [String(table ?? ''), String(round ?? '')]))
    const grids = await Promise.all(
      printed.map(async sheet =>
        (await drawnBoxes(sheet)).filter(({ height }) => height > 19 && height < 21),
      ),
    )
    for (const grid of grids) expect(grid).toEqual(grids[0])
  })

  it('the wording clinic leaves room between its lines, with one to write on under each', async () => {
    const sheet = await front('wording-clinic')
    const items = (await sheet.page.getTextContent()).items.flatMap(one => ('str' in one ? [one] : []))
    const rules = (await drawnBoxes(sheet)).filter(({ width, height }) => width > 150 && height < 0.5)
    const lines = compact.commitments.map(({ id, we }) => {
      const code = items.find(one => one.str.trim() === id)
      const words = items.find(
        one => one.str.trim() && we.text.startsWith(one.str.trim()) && one.str.length > 8,
      )
      expect(words?.height).toBeCloseTo(16, 0)
      expect(code?.transform[5]).toBeCloseTo(words?.transform[5], 0)
      return sheet.height - (Number(words?.transform[5]) * 25.4) / 72
    })
    for (const [index, line] of lines.entries()) {
      const below = rules.filter(({ top }) => top > line + 8 && top < (lines[index + 1] ?? line + 35))
      expect(below.length, codes[index]).toBeGreaterThan(0)
    }
  })

  it('the team check has room for a tally in each of six rows, and for last time', async () => {
    const sheet = await front('team-check')
    const sides = (await drawnBoxes(sheet)).filter(({ width, height }) => width < 0.5 && height >= 19.5)
    const rows = new Map<number, number>()
    for (const { top } of sides) rows.set(Math.round(top / 20), (rows.get(Math.round(top / 20)) ?? 0) + 1)
    expect([...rows.values()]).toEqual([7, 7, 7, 7, 7, 7])
    expect(sheet.words).toContain('11 people')
  })

  it('the catch-up sheet has the promises in front, and the questions and the way to send it behind', async () => {
    const [one, other] = (await pages('catch-up-sheet.pdf')) as [Sheet, Sheet]
    for (const { title, we } of compact.commitments) {
      expect(one.words).toContain(title.text)
      expect(one.words.replace(/\s+/g, ' ')).toContain(we.text)
    }
    const behind = other.words.replace(/\s+/g, ' ')
    const { send, ...questions } = sheets.catch_up.parts
    for (const { heading } of Object.values(questions)) expect(behind).toContain(heading.text)
    expect(behind).toContain(send.text?.text)
    expect(behind).toContain(sheets.catch_up.privacy?.text)
    expect(behind).toContain(subject.settings.contact.name.text)
  })

  it('say in plain text what they ask, each answer with its word and lines to write on', () => {
    for (const word of sheets.self_check.parts.scale.lines)
      expect(text('self-check').split(`- ${word.text}`).length - 1).toBe(6)
    for (const word of workshops.evaluation.scale)
      expect(text('feedback-form').split(`- ${word.text}`).length - 1).toBe(2)
    for (const name of Object.keys(forms)) expect(text(name), name).toContain('____')
  })
})

/** The foot stands in the lowest 15 mm of a sheet. */
const isFoot = (y: number): boolean => (y * 25.4) / 72 < 15

/** The name of the font that some words are set in. */
async function fontAt({ page }: Sheet, words: string): Promise<string> {
  await page.getOperatorList()
  const item = (await page.getTextContent()).items.find(one => 'str' in one && one.str.startsWith(words))
  if (item === undefined || !('fontName' in item)) return ''
  return (page.commonObjs.get(item.fontName) as { name?: string }).name ?? ''
}
