import { describe, expect, it } from 'vitest'
import type { Material, Subject } from '../../scripts/model.ts'
import { type Quantity, quantities } from '../../scripts/views/quantities.ts'
import { room } from '../../scripts/views/room.ts'
import { shippedSubject } from '../fixtures.ts'

const shipped = shippedSubject('everyone')
const { workshops } = shipped
const [session] = workshops.sessions
if (session === undefined) throw new Error('there is no session')

/** A session that brings everything there is. */
const everything = { ...session, materials: workshops.materials.map(material => material.id) }
const roomFor = (people: number) => room(workshops.tables, everything, people)
const count = (all: readonly Quantity[], id: string): number | undefined =>
  all.find(one => one.material.id === id)?.count

type Vector = readonly [people: number, tables: readonly number[], helpers: number, ...counts: number[]]

/** Reckoned apart from this program. A deck of thirty cards is five sheets of six. */
const vectors: readonly Vector[] = [
  // people, tables, helpers, decks, deck sheets, challenge sets, capture, one page, large print, run sheets, sticky notes, flip sheets, microphones
  [7, [4, 3], 1, 3, 16, 3, 6, 8, 2, 4, 56, 8, 0],
  [8, [4, 4], 1, 3, 16, 3, 6, 9, 2, 4, 64, 8, 0],
  [12, [6, 6], 1, 3, 16, 5, 6, 14, 2, 4, 96, 8, 0],
  [13, [5, 4, 4], 1, 4, 21, 5, 8, 15, 2, 4, 104, 10, 0],
  [24, [6, 6, 6, 6], 2, 5, 27, 9, 10, 27, 2, 5, 192, 12, 2],
  [36, Array(6).fill(6), 9, 7, 37, 13, 14, 40, 2, 12, 288, 16, 2],
  [60, Array(10).fill(6), 13, 11, 58, 21, 22, 66, 3, 16, 480, 24, 2],
  [120, Array(20).fill(6), 23, 21, 111, 41, 42, 132, 6, 26, 960, 44, 3],
]

describe('a room and what it needs', () => {
  it.each(vectors.map(vector => [vector[0], vector] as const))('for %i people', (_, vector) => {
    const [people, tables, helpers, ...expected] = vector
    const here = roomFor(people)
    expect(here.tables).toEqual(tables)
    expect(here.helpers).toBe(helpers)
    const all = quantities(shipped, here)
    const ids = [
      'card-deck',
      'deck-paper',
      'challenge-set',
      'capture-sheet',
      'one-page',
      'large-print-set',
      'run-sheet',
      'sticky-note',
      'flip-sheet',
      'microphone',
    ]
    expect(ids.map(id => count(all, id))).toEqual(expected)
    for (const id of ['pledge-card', 'feedback-form', 'repair-card', 'wording-sheet', 'name-sticker'])
      expect(count(all, id), id).toBe(count(all, 'one-page'))
  })

  it.each([
    [50, 55],
    [90, 99],
    [100, 110],
    [110, 121],
  ])('%i people with a tenth spare need %i of a thing, and not one more', (people, pages) => {
    expect(count(quantities(shipped, roomFor(people)), 'one-page')).toBe(pages)
  })

  it('brings what the session lists, in its order, and nothing else', () => {
    const here = room(workshops.tables, session, 8)
    expect(quantities(shipped, here).map(one => one.material.id)).toEqual(session.materials)
  })

  it('needs card for its decks only where it has decks', () => {
    const materials = everything.materials.filter(id => id !== 'card-deck')
    const here = room(workshops.tables, { ...everything, materials }, 24)
    expect(count(quantities(shipped, here), 'deck-paper')).toBe(0)
  })

  it('counts in pairs, and starts counting where a thing is first wanted', () => {
    const [first] = workshops.materials
    if (first === undefined) throw new Error('there is no material')
    const pair: Material = { ...first, id: 'pair-sheet', per: 'pair', each: 2, from: 20 }
    const { spare_percent: _, ...exact } = pair
    const subject: Subject = { ...shipped, workshops: { ...workshops, materials: [exact] } }
    const of = (people: number) =>
      quantities(subject, room(workshops.tables, { ...session, materials: ['pair-sheet'] }, people))[0]?.count
    expect([19, 20, 21].map(of)).toEqual([0, 20, 20])
  })

  it('has as many tables as somebody has counted, and a host for each of more than four', () => {
    const here = room(workshops.tables, session, 24, { tables: 5, start: 810 })
    expect([here.tables.length, here.helpers, here.start]).toEqual([5, 7, 810])
  })
})
