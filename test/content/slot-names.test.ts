import { describe, expect, it } from 'vitest'
import { check } from '../../scripts/check.ts'
import { slotNames } from '../../scripts/content/slot-names.ts'
import type { Subject } from '../../scripts/model.ts'
import { lines } from '../../scripts/views/lines.ts'
import { codes, countedFiles, ownFiles } from '../fixtures.ts'

const compact = (count: number, unit: Record<string, string> & { other: string }) => ({
  title: '{Count} {units} of our {term}',
  term: 'charter',
  unit,
  commitments: Array.from({ length: count }, () => ({})),
})
const english = { tag: 'en-GB', words: { number_3: 'three', number_9: 'nine' } }

describe('the compact’s own words', () => {
  it('go with the number of its promises, which stands there in words', () => {
    const names = slotNames(compact(3, { one: 'value', other: 'values' }), english, { organisation: 'Us' })
    expect(names).toMatchObject({ unit: 'value', units: 'values', count: 'three', organisation: 'Us' })
    expect(names).toMatchObject({ Unit: 'Value', Units: 'Values', Count: 'Three', Term: 'Charter' })
    expect(names.title).toBe('Three values of our charter')
  })

  it('name each promise by its title, for talks that read them out', () => {
    const three = compact(3, { one: 'value', other: 'values' })
    const told = { ...three, commitments: [{ id: 'C1', title: 'Our {term} is kept' }, { id: 'C2' }] }
    expect(slotNames(told, english, {})).toMatchObject({ 'C1.title': 'Our charter is kept' })
    expect(slotNames(told, english, {})).not.toHaveProperty(['C2.title'])
  })

  it('stand in figures in a language that has no words for numbers', () => {
    expect(slotNames(compact(7, { other: 'values' }), english, {}).count).toBe('7')
  })

  it('have the forms of their language', () => {
    const welsh = { one: 'addewid', few: 'addewid tri', many: 'addewid chwech', other: 'addewidion' }
    const units = [3, 4, 6].map(
      count => slotNames(compact(count, welsh), { tag: 'cy', words: {} }, {}).units ?? '',
    )
    expect(units).toEqual(['addewid tri', 'addewidion', 'addewid chwech'])
    expect(slotNames(compact(6, welsh), { tag: 'cy', words: {} }, {}).unit).toBe('addewid')
  })

  it('stand in the words of a compact and in the fixed phrases', async () => {
    const { subjects, problems } = await check(countedFiles(4), { edition: 'everyone' })
    expect(problems).toEqual([])
    const { compact, words } = subjects[0] as Subject
    expect(compact.strapline.text).toBe('Four standards for a quiet room')
    expect(words.back_to_page_one?.text).toBe('Back to all four standards')
  })

  it('come from a translation where it has them', async () => {
    const files = ownFiles({
      file: 'compact/languages/en-GB.yaml',
      find: '\navoid:\n',
      replace: '\ncontent:\n  compact:\n    unit: { one: vow, few: pair, other: vows }\navoid:\n',
    })
    const { subjects, problems } = await check(files, { edition: 'everyone' })
    expect(codes(problems)).toEqual([])
    expect(subjects[0]?.words.back_to_page_one?.text).toBe('Back to all six vows')
  })

  it('leave no bracket behind, whatever they are called', async () => {
    const { subjects } = await check(countedFiles(9))
    expect(subjects).toHaveLength(2)
    for (const { compact, howTo, workshops, sheets, easyRead } of subjects) {
      const told = [compact, howTo, workshops, sheets, easyRead].flatMap(lines)
      expect(told.length).toBeGreaterThan(300)
      expect(told.filter(({ text }) => /\{\w+\}/.test(text))).toEqual([])
    }
  })
})
