import { describe, expect, it } from 'vitest'
import { packName } from '../../scripts/pack/pack-name.ts'
import type { PackRequest } from '../../scripts/pack/pack-request.ts'
import { room } from '../../scripts/views/room.ts'
import { subjectOf } from '../fixtures.ts'

const { workshops } = subjectOf('everyone')
const [session] = workshops.sessions
if (session === undefined) throw new Error('there is no session')

const nameOf = (options: Partial<PackRequest>): string => {
  const { tables, start = null } = options
  const here = room(workshops.tables, session, 12, { start, ...(tables !== undefined && { tables }) })
  return packName(here, { session: session.id, people: 12, ...options }, name =>
    name.slice(0, 2).toUpperCase(),
  )
}

describe('the folder of a pack', () => {
  it('says what was asked for, always in one order', () => {
    expect(nameOf({})).toBe('briefing40-12-people')
    expect(
      nameOf({
        noSeparators: true,
        without: ['signs'],
        only: ['sort-deck', 'feedback-form'],
        largePrint: 2,
        backs: 'fold-over',
        tables: 2,
        start: 9 * 60 + 5,
      }),
    ).toBe(
      'briefing40-12-people-0905-2-tables-backs-fold-over-large-print-2-only-feedback-form-sort-deck-without-signs-no-separators',
    )
  })

  it('differs wherever the pack does, and is the same for the same documents in another order', () => {
    const asked: Partial<PackRequest>[] = [
      {},
      { start: 540 },
      { tables: 2 },
      { backs: 'none' },
      { backs: 'mirrored' },
      { largePrint: 1 },
      { largePrint: 2 },
      { only: ['a-one'] },
      { only: ['a-one', 'b-two'] },
      { without: ['a-one'] },
      { noSeparators: true },
    ]
    expect(new Set(asked.map(nameOf)).size).toBe(asked.length)
    expect(nameOf({ only: ['b-two', 'a-one', 'a-one'] })).toBe(nameOf({ only: ['a-one', 'b-two'] }))
  })

  it('has codes in place of names where these are many, so that a disk takes it', () => {
    const many = Array.from({ length: 20 }, (_, at) => `${String.fromCharCode(97 + at)}-very-long-document`)
    expect(nameOf({ only: many })).toMatch(/-only-A--B--C-/)
    expect(nameOf({ only: many, without: many }).length).toBeLessThan(200)
  })
})
