import { describe, expect, it } from 'vitest'
import type { Session } from '../../scripts/model.ts'
import { room } from '../../scripts/views/room.ts'
import { roomProblems } from '../../scripts/views/room-problems.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const told = (id: string, people: number, tables?: number, start: number | null = null) => {
  const session = subject.workshops.sessions.find(one => one.id === id) as Session
  const made = room(subject.workshops.tables, session, people, {
    start,
    ...(tables !== undefined && { tables }),
  })
  return roomProblems(made, subject).map(({ severity, what, mend }) => `${severity}: ${what} | ${mend}`)
}

describe('a room', () => {
  it('that the session is made for gives no word', () => {
    expect(told('morning120', 24)).toEqual([])
    expect(told('morning120', 24, 3)).toEqual([])
    expect(told('briefing40', 4)).toEqual([])
  })

  it('of more or fewer people than the session is made for is told, with the session that suits, and no more', () => {
    expect(told('briefing40', 24)).toEqual([
      'warning: briefing40 is made for 3 to 15 people; this pack is for 24 | Take morning120 or tea20, or go on if you know your group.',
    ])
    expect(told('morning120', 9)).toEqual([
      expect.stringMatching(/^warning: .* 9 \| Take briefing40 or tea20, or go on/),
    ])
  })

  it('that runs past midnight is told, with the latest start; one that ends at midnight is not', () => {
    expect(told('morning120', 24, undefined, 22 * 60)).toEqual([])
    expect(told('morning120', 24, undefined, 22 * 60 + 1)).toEqual([
      'warning: morning120 takes 120 minutes: from 22:01 it ends on the next day, at 00:01 | Start at 22:00 at the latest, or go on if people work that night.',
    ])
  })

  it('with people alone at a table, or with tables too long to talk across, is refused', () => {
    expect(told('morning120', 24, 12)).toEqual([
      expect.stringMatching(
        /^error: 24 people at 12 tables leave 2 at one of them \| Take 8 tables or fewer/,
      ),
    ])
    expect(told('morning120', 24, 2)).toEqual([
      expect.stringMatching(
        /^error: 24 people at 2 tables make tables of 12; 10 is the most \| Take 3 tables or more/,
      ),
    ])
    expect(told('morning120', 12, 30)).toEqual([expect.stringMatching(/leave 0 at one of them/)])
  })
})
