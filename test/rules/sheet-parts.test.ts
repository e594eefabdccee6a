import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { discover } from '../../scripts/discover.ts'
import type { Artefact, Sheet, Subject } from '../../scripts/model.ts'
import sheetParts from '../../scripts/rules/sheet-parts.ts'
import { shipped, subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const artefacts = [...(await discover<Artefact>(join(shipped, 'scripts/artefacts'))).values()]
const sheets = Object.entries(subject.sheets) as [keyof Subject['sheets'], Sheet][]
const parts = sheets.flatMap(([name, { parts }]) => parts.map(({ id }) => ({ name, id })))

const without = ({ name, id }: (typeof parts)[number]): Subject => {
  const sheet = subject.sheets[name]
  return {
    ...subject,
    sheets: { ...subject.sheets, [name]: { ...sheet, parts: sheet.parts.filter(one => one.id !== id) } },
  }
}

/** Those that a page asks for: without one, its view cannot be made. */
const asked = parts.filter(part => {
  const poorer = without(part)
  return artefacts.some(({ view }) => {
    try {
      view(poorer)
      return false
    } catch {
      return true
    }
  })
})

describe('the parts of sheets', () => {
  it('are all there as shipped', () => {
    expect(asked.length).toBeGreaterThan(50)
    expect(sheetParts(subject)).toEqual([])
  })

  it.each(asked)('$name › $id is told when it is taken out', part => {
    const told = sheetParts(without(part)).map(one => one.what)
    expect(told).toEqual([`${part.name} has no part with the id \`${part.id}\``])
  })

  it('have as many lines as their pages have places for', () => {
    const { votes } = subject.sheets
    const shorter = votes.parts.map(part =>
      part.id === 'speak' ? { ...part, lines: part.lines?.slice(1) ?? [] } : part,
    )
    const told = sheetParts({
      ...subject,
      sheets: { ...subject.sheets, votes: { ...votes, parts: shorter } },
    })
    expect(told.map(one => one.what)).toEqual(['part speak of votes has 2 lines; its page has places for 3'])
  })
})
