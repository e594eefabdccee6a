import { describe, expect, it } from 'vitest'
import type { Session } from '../../scripts/model.ts'
import { hostCard } from '../../scripts/views/host-card.ts'
import { quantities } from '../../scripts/views/quantities.ts'
import { room } from '../../scripts/views/room.ts'
import { sortCards } from '../../scripts/views/sort-cards.ts'
import { sortLines } from '../../scripts/views/sort-lines.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const { workshops, compact } = subject
const whole = workshops.sessions.find(one =>
  one.blocks.some(block => block.activity === 'sort-cards'),
) as Session
const brief: Session = {
  ...whole,
  blocks: whole.blocks.map(block =>
    block.activity === 'sort-cards' ? { ...block, cards: 'first' as const } : block,
  ),
}

describe('a card sort', () => {
  it('deals every line that the sort names, where its session says nothing else', () => {
    expect(sortLines(subject).map(({ code }) => code)).toEqual(workshops.sort.lines)
    expect(sortLines(subject, whole)).toEqual(sortLines(subject))
  })

  it('deals the lines that stand for their lists, where its session says so', () => {
    const dealt = sortLines(subject, brief)
    expect(dealt.length).toBe(3 * compact.commitments.length)
    for (const { id } of compact.commitments)
      expect(dealt.filter(({ code }) => code.startsWith(`${id}.`)).map(({ level }) => level)).toEqual([
        'expect',
        'love',
        'not_expect',
      ])
  })

  it('has a deck, its paper and its host card to match', () => {
    const codes = sortLines(subject, brief).map(({ code }) => code)
    const cards = sortCards(subject, brief).flatMap(card => (card.kind === 'behaviour' ? [card.code] : []))
    expect(cards).toEqual(codes)
    const here = room(workshops.tables, brief, 12)
    const levels = hostCard(subject, here).columns?.levels.flatMap(level => level.codes) ?? []
    expect([...levels].sort()).toEqual([...codes].sort())
    const paper = (session: Session): number =>
      quantities(subject, room(workshops.tables, session, 12)).find(
        ({ material }) => material.per === 'deck-sheet',
      )?.count ?? 0
    // A deck a table and two to show, with a tenth more of card.
    const decks = here.tables.length + 2
    for (const session of [whole, brief]) {
      const sheets = Math.ceil(sortCards(subject, session).length / 6)
      expect(paper(session)).toBe(Math.ceil((decks * sheets * 110) / 100))
    }
  })
})
