import { describe, expect, it } from 'vitest'
import type { Material, Subject } from '../../scripts/model.ts'
import { type Quantity, quantities } from '../../scripts/views/quantities.ts'
import { room } from '../../scripts/views/room.ts'
import { subjectOf } from '../fixtures.ts'

const subject = subjectOf('everyone')
const { workshops } = subject
const [session] = workshops.sessions
if (session === undefined) throw new Error('there is no session')

/** A session that brings everything there is. */
const everything = { ...session, materials: workshops.materials.map(material => material.id) }
const roomFor = (people: number) => room(workshops.tables, everything, people)
const count = (all: readonly Quantity[], id: string): number | undefined =>
  all.find(one => one.material.id === id)?.count

type Vector = readonly [people: number, tables: readonly number[], helpers: number, ...counts: number[]]

/** Reckoned apart from this program. A deck of 21 cards is four sheets of six. */
const vectors: readonly Vector[] = [
  // people, tables, helpers, decks, deck sheets, challenge sets, capture, one page, large print, run sheets, pencils, loudspeakers
  [7, [4, 3], 1, 4, 18, 4, 7, 8, 3, 3, 16, 0],
  [8, [4, 4], 1, 4, 18, 4, 7, 9, 3, 3, 18, 0],
  [12, [4, 4, 4], 1, 5, 22, 6, 10, 14, 3, 3, 27, 0],
  [13, [5, 4, 4], 1, 5, 22, 6, 10, 15, 3, 3, 29, 0],
  [24, [5, 5, 5, 5, 4], 7, 7, 31, 10, 16, 27, 3, 9, 53, 0],
  [36, [5, 5, 5, 5, 4, 4, 4, 4], 10, 10, 44, 14, 25, 40, 3, 12, 80, 1],
  [60, Array(12).fill(5), 15, 14, 62, 22, 37, 66, 4, 17, 132, 2],
  [120, Array(24).fill(5), 27, 26, 115, 42, 73, 132, 8, 29, 264, 3],
]

describe('a room and what it needs', () => {
  it.each(vectors.map(vector => [vector[0], vector] as const))('for %i people', (_, vector) => {
    const [people, tables, helpers, ...expected] = vector
    const here = roomFor(people)
    expect(here.tables).toEqual(tables)
    expect(here.helpers).toBe(helpers)
    const all = quantities(subject, here)
    const ids = [
      'card-deck',
      'deck-paper',
      'challenge-set',
      'capture-sheet',
      'one-page',
      'large-print-set',
      'run-sheet',
      'pencil',
      'loudspeaker',
    ]
    expect(ids.map(id => count(all, id))).toEqual(expected)
    for (const id of ['pledge-card', 'feedback-form']) expect(count(all, id), id).toBe(count(all, 'one-page'))
  })

  it.each([
    [50, 55],
    [90, 99],
    [100, 110],
    [110, 121],
  ])('%i people with a tenth spare need %i of a thing, and not one more', (people, pages) => {
    expect(count(quantities(subject, roomFor(people)), 'one-page')).toBe(pages)
  })

  it('brings what the session lists, in its order, and nothing else', () => {
    const here = room(workshops.tables, session, 8)
    expect(quantities(subject, here).map(one => one.material.id)).toEqual(session.materials)
  })

  it('needs card for its decks only where it has decks', () => {
    const materials = everything.materials.filter(id => id !== 'card-deck')
    const here = room(workshops.tables, { ...everything, materials }, 24)
    expect(count(quantities(subject, here), 'deck-paper')).toBe(0)
  })

  it('counts in pairs, and starts counting where a thing is first wanted', () => {
    const [first] = workshops.materials
    if (first === undefined) throw new Error('there is no material')
    const pair: Material = { ...first, id: 'pair-sheet', per: 'pair', each: 2, from: 20 }
    const { spare_percent: _, ...exact } = pair
    const one: Subject = { ...subject, workshops: { ...workshops, materials: [exact] } }
    const of = (people: number) =>
      quantities(one, room(workshops.tables, { ...session, materials: ['pair-sheet'] }, people))[0]?.count
    expect([19, 20, 21].map(of)).toEqual([0, 20, 20])
  })

  it('has as many helpers as a session asks for, and more where tables need hosts', () => {
    const together = { ...session, team: 3 }
    expect([8, 24].map(people => room(workshops.tables, together, people).helpers)).toEqual([3, 8])
  })

  it('counts by who uses a thing: those who lead, hosts of tables, sets that somebody asked for', () => {
    const [first] = workshops.materials
    if (first === undefined) throw new Error('there is no material')
    const { spare_percent: _, ...exact } = first
    const per = (['leader', 'host', 'request', 'facilitator'] as const).map(
      (who): Material => ({ ...exact, id: who, per: who }),
    )
    const one: Subject = { ...subject, workshops: { ...workshops, materials: per } }
    const materials = per.map(material => material.id)
    const of = (people: number, largePrint = 0) =>
      quantities(one, room(workshops.tables, { ...session, materials }, people, { largePrint })).map(
        ({ count }) => count,
      )
    // Few tables: one leads. Five tables have a host each, and somebody keeps time beside the lead.
    expect(of(12)).toEqual([1, 0, 0, 1])
    expect(of(24, 2)).toEqual([2, 5, 2, 7])
  })

  it('prints a thing on the back of another, as often as that one, where a session has both', () => {
    const [carrier, other] = workshops.materials
    if (carrier === undefined || other === undefined) throw new Error('there are no materials')
    const back: Material = { ...other, behind: carrier.id }
    const one: Subject = { ...subject, workshops: { ...workshops, materials: [carrier, back] } }
    const of = (...materials: string[]) =>
      quantities(one, room(workshops.tables, { ...session, materials }, 12)).map(
        ({ material, count, behind }) => [material.id, count, behind?.id ?? null],
      )
    expect(of(carrier.id, back.id)).toEqual([
      [carrier.id, 14, null],
      [back.id, 14, carrier.id],
    ])
    expect(of(back.id)).toEqual([[back.id, 5, null]])
  })

  it('has as many tables as somebody has counted, and a host for each of more than three', () => {
    const here = room(workshops.tables, session, 24, { tables: 5, start: 810 })
    expect([here.tables.length, here.helpers, here.start]).toEqual([5, 7, 810])
  })
})
