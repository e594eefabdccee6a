import { readFileSync } from 'node:fs'
import { describe, expect, inject, it } from 'vitest'
import { levelsOf } from '../../scripts/views/behaviours.ts'
import { type Run, textsOf } from '../reading/press-sheet.ts'
import { readPdf, type Sheet } from '../reading/read-pdf.ts'
import { editions, output } from './outputs.ts'
import { subjectOf } from './subjects.ts'

const built = inject('built')
/** All but the sheet of both ways, which names no promise. */
const withCodes = ['commitment-sheets', 'values-map', 'induction-leaflet', 'wall-templates']

describe.each(editions)('the handouts and walls of %s', edition => {
  const subject = subjectOf(built, edition)
  const { commitments } = subject.compact
  const pagesOf = async (file: string): Promise<readonly Sheet[]> =>
    (await readPdf(output(built, edition, file))).pages
  const sizes = (pages: readonly Sheet[]) =>
    pages.map(({ width, height }) => [Math.round(width), Math.round(height)])
  const runs = async (sheet: Sheet | undefined): Promise<Run[]> => textsOf(sheet?.page, 0)
  const linesOf = (code: string) => levelsOf(subject, code).flatMap(level => level.lines)

  it('give each promise a side of its own with all its lines, and leave 35 mm for notes', async () => {
    const pages = await pagesOf('commitment-sheets.pdf')
    expect(pages.length).toBe(6)
    for (const [index, { id, title, we, i, example, local }] of commitments.entries()) {
      const sheet = pages[index]
      const words = sheet?.words ?? ''
      for (const text of [id, title.text, we.text, i.text, example.text, local?.text ?? ''])
        expect(words).toContain(text)
      expect(linesOf(id).length).toBe(7)
      for (const { code, bare } of linesOf(id)) expect(words).toContain(`${code} ${bare.text}`)
      expect(words.split(' ').length).toBeLessThanOrEqual(250)
      const right = (await runs(sheet)).filter(run => run.y > 40 && run.y < 280 && run.x + run.width > 161)
      expect(right.map(run => run.text)).toEqual([subject.words.notes?.text])
    }
  })

  it('have a map with a row to fill in for each promise and two more, each field named for its row', async () => {
    const pages = await pagesOf('values-map.pdf')
    expect(sizes(pages)).toEqual([
      [297, 210],
      [297, 210],
    ])
    const fields = (await pages[0]?.page.getAnnotations())?.filter(one => one.fieldType === 'Tx') ?? []
    const rows = [...commitments.map(one => one.id), 'blank-1', 'blank-2']
    const columns = ['own', 'way-1', 'way-2', 'way-3', 'do']
    const wanted = rows.flatMap(row => columns.map(column => `${row}-${column}`))
    const found = fields.map(one => one.fieldName as string)
    expect(found.toSorted()).toEqual([...wanted, 'blank-1-code', 'blank-2-code'].sort())
    for (const { fieldName, alternativeText } of fields) {
      const row = String(fieldName)
        .replace(/^blank-(\d)-.*/, 'Blank row $1')
        .replace(/^(C\d)-.*/, '$1')
      expect(alternativeText).toMatch(new RegExp(`^${row}\\. \\S`))
    }
  })

  it('name the neighbouring frameworks with owner, promises and date, and quote nothing of them', async () => {
    const [, second] = await pagesOf('values-map.pdf')
    const words = second?.words ?? ''
    expect(subject.frameworks.frameworks.length).toBeGreaterThan(5)
    for (const { name, owner, links, about, replaced_by, law } of subject.frameworks.frameworks) {
      // Law comes first, whatever a map says.
      if (law) {
        expect(words).not.toContain(name.text)
        continue
      }
      expect(words).toContain(`${name.text} ${owner.text} ${links.join(', ')}`)
      if (replaced_by) expect(words).toContain(replaced_by.text)
      expect(words).not.toContain(about.text.split('. ')[0])
    }
  })

  it('have a leaflet of four A5 pages: welcome, the promises, the way back, and who helps', async () => {
    const pages = await pagesOf('induction-leaflet.pdf')
    expect(sizes(pages)).toEqual(Array.from({ length: 4 }, () => [148, 210]))
    const [cover = '', left = '', right = '', back = ''] = pages.map(page => page.words)
    expect(cover).toContain(`${subject.sheets.induction.title.text} ${subject.compact.title.text}`)
    expect(pages[0]?.alternatives).toEqual(
      expect.arrayContaining([subject.compact.alt.scenes?.welcome?.text]),
    )
    for (const { id, title, i } of commitments) expect(left).toContain(`${id} ${title.text} ${i.text}`)
    expect(right).toContain(subject.compact.way_back.text.text)
    expect(right).toContain(commitments[1]?.example.text)
    for (const { name, how } of subject.howTo.support.slice(0, 4))
      expect(back).toContain(`${name.text} ${how.text}`)
    // Who answers for the compact is no place to turn in need.
    const { phone } = subject.settings.contact
    if (phone) expect(back).not.toContain(phone)
  })

  it('fold the leaflet from one sheet: the back on the left of the cover, and the inside behind them', async () => {
    const sides = await pagesOf('induction-leaflet.booklet.pdf')
    expect(sizes(sides)).toEqual([
      [297, 210],
      [297, 210],
    ])
    const outside = await runs(sides[0])
    const at = (text: string): number => outside.find(run => run.text === text)?.x ?? -1
    expect(at(subject.sheets.induction.title.text)).toBeGreaterThan(148.5)
    const [first] = subject.howTo.support
    expect(at(first?.name.text ?? '')).toBeGreaterThan(0)
    expect(at(first?.name.text ?? '')).toBeLessThan(148.5)
    expect(sides[1]?.words).toContain(commitments[5]?.i.text)
  })

  it('set what two sides promise each other side by side, with room to write', async () => {
    const pages = await pagesOf('two-way-sheet.pdf')
    expect(sizes(pages)).toEqual([[210, 297]])
    const words = pages[0]?.words ?? ''
    for (const { from, to, text } of subject.compact.two_way)
      expect(words).toContain(`${from.text} to ${to.text} ${text.text}`)
    const texts = await runs(pages[0])
    const at = (start: string): Run | undefined => texts.find(run => run.text.startsWith(start))
    const [there, back] = subject.compact.two_way
    expect(at(there?.from.text ?? '-')?.y).toBe(at(back?.from.text ?? '-')?.y)
    expect(at(back?.from.text ?? '-')?.x).toBeGreaterThan(105)
    const fields = (await pages[0]?.page.getAnnotations())?.filter(one => one.fieldType === 'Tx') ?? []
    expect(fields.length).toBe(6)
    for (const { rect } of fields) expect(((rect[3] - rect[1]) * 25.4) / 72).toBeGreaterThan(7)
  })

  it('have sheets of A3 for a wall, with titles to be read from three metres and room for a note of 75 mm', async () => {
    const pages = await pagesOf('wall-templates.pdf')
    expect(sizes(pages)).toEqual(Array.from({ length: 11 }, () => [420, 297]))
    for (const [index, sheet] of pages.entries()) {
      const texts = await runs(sheet)
      // A capital letter of 60 pt is 15.2 mm high.
      expect(Math.max(...texts.map(run => run.size)), sheet.words).toBeGreaterThan(15)
      for (const { x, y, width, size, text } of texts)
        expect(x > 12 && x + width < 408 && y - size > 12 && y < 285, text).toBe(true)
      if (index === 10) continue
      const lowest = Math.max(...texts.filter(run => run.y < 274).map(run => run.y))
      expect(270 - lowest, sheet.words).toBeGreaterThan(75)
    }
    for (const index of [0, 7, 8, 9]) {
      const texts = await runs(pages[index])
      const names = texts.filter(run => run.size > 6.5 && run.size < 8).map(run => run.x)
      const columns = [...new Set(names)].sort((a, b) => a - b)
      expect(columns.length).toBe(3)
      for (const [place, x] of columns.entries())
        expect((columns[place + 1] ?? 405) - x, pages[index]?.words).toBeGreaterThan(75)
    }
    for (const [index, { title, we }] of commitments.entries())
      expect(pages[index + 1]?.words).toContain(`${title.text} ${we.text}`)
    for (const { when, what } of subject.compact.next)
      expect(pages[9]?.words).toContain(`${when.text} ${what.text}`)
  })

  it.each(withCodes)('tell the codes in the plain text of %s', name => {
    const text = readFileSync(output(built, edition, `${name}.txt`), 'utf8')
    for (const { id, title } of commitments) expect(text).toContain(`${id} ${title.text}`)
    expect(text).not.toContain('[object')
  })
})
