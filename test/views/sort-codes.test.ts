import { describe, expect, it } from 'vitest'
import type { Session } from '../../scripts/model.ts'
import { room } from '../../scripts/views/room.ts'
import { sortCards } from '../../scripts/views/sort-cards.ts'
import { sortCodes } from '../../scripts/views/sort-codes.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const { workshops, compact } = subject
const session = workshops.sessions.find(one => one.blocks.some(block => block.activity === 'sort-cards'))
const lasting = (minutes: number) => {
  const blocks = (session as Session).blocks.map(block =>
    block.activity === 'sort-cards' ? { ...block, minutes } : block,
  )
  return room(workshops.tables, { ...(session as Session), blocks }, 12)
}

describe('a card sort', () => {
  it('of 25 minutes deals all that is chosen for it; a shorter one the first of each list, if these are fewer', () => {
    const all = workshops.sort.lines
    expect(sortCodes(subject)).toEqual(all)
    expect(sortCodes(subject, lasting(25))).toEqual(all)
    const short = sortCodes(subject, lasting(24))
    expect(short.length).toBeLessThanOrEqual(all.length)
    const few = { ...subject, compact: { ...compact, commitments: compact.commitments.slice(0, 3) } }
    const first = sortCodes(few, lasting(24))
    expect(first.length).toBeLessThanOrEqual(9)
    for (const { id } of few.compact.commitments)
      expect(
        first.some(code => code.startsWith(`${id}.`)),
        id,
      ).toBe(true)
  })

  it('fills its last sheet with blank cards, one at least', () => {
    for (const minutes of [15, 30]) {
      const cards = sortCards(subject, lasting(minutes))
      expect(cards.length % 6).toBe(0)
      expect(cards.filter(one => one.kind === 'blank').length).toBeGreaterThan(0)
    }
  })
})
