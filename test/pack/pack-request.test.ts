import { describe, expect, it } from 'vitest'
import { packRequest } from '../../scripts/pack/pack-request.ts'

const asked = { session: 'workshop90', people: '24' }

describe('what somebody asks of a pack', () => {
  it('is read as numbers, with the start in minutes after midnight', () => {
    expect(packRequest({ ...asked, start: '13:30', tables: '5', backs: 'fold-over' }).value).toEqual({
      session: 'workshop90',
      people: 24,
      tables: 5,
      start: 13 * 60 + 30,
      backs: 'fold-over',
    })
    expect(packRequest({ ...asked, start: '9:05' }).value?.start).toBe(545)
    expect(packRequest({ ...asked, start: '00:00' }).value?.start).toBe(0)
    expect(packRequest({ ...asked, start: '23:59' }).value?.start).toBe(1439)
  })

  it.each([
    ['people', '0', /empty/],
    ['people', '-3', /“-3” is not a number of people/],
    ['people', '4000', /4000 people are more than a pack is made for; 300 is the most/],
    ['people', '2.5', /“2.5” is not/],
    ['people', 'lots', /“lots” is not/],
    ['people', '', /“” is not/],
    ['people', '1e2', /“1e2” is not/],
    ['tables', '0', /empty/],
    ['tables', 'two', /“two” is not a number of tables/],
    ['start', '25:99', /“25:99” is not a time of day/],
    ['start', '13.30', /is not a time of day/],
    ['start', '24:00', /is not a time of day/],
    ['start', '12:60', /is not a time of day/],
    ['backs', 'duplex', /“duplex” is not a way to print backs/],
  ])('refuses --%s %s and says what to write', (name, given, what) => {
    const { value, problems } = packRequest({ ...asked, [name]: given })
    expect(value).toBeUndefined()
    expect(problems.map(one => one.what)).toEqual([expect.stringMatching(what)])
    expect(problems[0]?.mend).toMatch(/Write|Choose|Hold/)
    expect(problems[0]?.severity).toBe('error')
  })

  it('takes documents to print alone or to leave out, sets in large print, and no sheets in between', () => {
    const given = packRequest({
      ...asked,
      only: 'sort-deck, K23,',
      without: 'signs',
      'large-print': '2',
      'no-separators': true,
    })
    expect(given.value).toMatchObject({
      only: ['sort-deck', 'K23'],
      without: ['signs'],
      largePrint: 2,
      noSeparators: true,
    })
    expect(packRequest({ ...asked, 'large-print': '0' }).value?.largePrint).toBe(0)
    expect(packRequest({ ...asked, only: ' , ' }).problems[0]?.what).toBe('--only names nothing')
    expect(packRequest({ ...asked, 'large-print': 'two' }).problems[0]?.what).toContain(
      '“two” is not a number',
    )
  })

  it('suggests the way to print backs that was meant', () => {
    expect(packRequest({ ...asked, backs: 'foldover' }).problems[0]?.mend).toContain(
      'Did you mean `fold-over`?',
    )
  })

  it('tells every slip at once', () => {
    const { problems } = packRequest({ people: 'lots', start: '25:99', backs: 'x', tables: '-1' })
    expect(problems.map(one => one.code).sort()).toEqual([
      'pack/backs',
      'pack/people',
      'pack/session',
      'pack/start',
      'pack/tables',
    ])
  })

  it('needs a session and a number of people', () => {
    expect(packRequest({}).problems.map(one => one.mend)).toEqual([
      expect.stringContaining('--session workshop90'),
      expect.stringContaining('--people 24'),
    ])
  })
})
