import type { Line, Material, Room, Subject } from '../model.ts'
import { phrase } from './phrase.ts'
import { quantities } from './quantities.ts'
import { room as roomFor } from './room.ts'
import { type RoomNumbers, roomNumbers } from './room-numbers.ts'
import { cardsOnASheet, sortCards } from './sort-cards.ts'

/** What one session needs, counted for some number of people. */
export interface PackingList {
  readonly code: string
  readonly name: Line
  readonly numbers: RoomNumbers
  /** Counted for a number of people that nobody has asked for, to show what it looks like. */
  readonly sample: boolean
  readonly room: Line
  readonly leads: Line
  readonly sendBefore: Line
  readonly kinds: readonly PackingKind[]
  /** Which kinds stand on each side of paper: a long list has what is printed on one, and all else on the other. */
  readonly sides: readonly (readonly Material['kind'][])[]
  /** Nobody has asked for large print so far. */
  readonly noLargePrint: boolean
}

export interface PackingKind {
  readonly kind: Material['kind']
  readonly name: Line
  readonly items: readonly {
    readonly count: number
    readonly name: Line
    readonly note: Line | null
    /** How many packs that is, and how many are in one. */
    readonly packs: { readonly packs: number; readonly size: number } | null
    /** On whose back it stands. */
    readonly behind: Line | null
    /** How many cards one deck has, and on how many sheets of A4 they stand. */
    readonly deck: { readonly cards: number; readonly sheets: number } | null
  }[]
}

const kinds: readonly Material['kind'][] = ['print', 'stationery', 'room', 'access']
/** With a note each they fill a side. */
const mostOnASide = 24
/** Four tables of six: enough to show tables, hosts and microphones. */
const samplePeople = 24

/** The lists of every session for a sample of people; with a room, that of its session for the people who come. */
export function packingLists(subject: Subject, room?: Room): PackingList[] {
  const { sessions, tables } = subject.workshops
  if (room) return [packingList(subject, room, false)]
  return sessions.map(session => {
    const people = Math.min(samplePeople, session.group.most)
    return packingList(subject, roomFor(tables, session, people), true)
  })
}

function packingList(subject: Subject, room: Room, sample: boolean): PackingList {
  const { session } = room
  const needed = quantities(subject, room).filter(one => one.count > 0)
  const cards = sortCards(subject, session).length
  const deck = { cards, sheets: Math.ceil(cards / cardsOnASheet) }
  const bags = kinds
    .map(kind => ({
      kind,
      name: phrase(subject.words, `kind_${kind}`),
      items: needed
        .filter(({ material }) => material.kind === kind)
        .map(({ material: { name, note = null, document, pack }, count, behind }) => ({
          count,
          name,
          note,
          packs: pack === undefined ? null : { packs: Math.ceil(count / pack), size: pack },
          behind: behind?.name ?? null,
          deck: document === 'sort-deck' ? deck : null,
        })),
    }))
    .filter(({ items }) => items.length > 0)
  const names = bags.map(({ kind }) => kind)
  const things = bags.reduce((sum, { items }) => sum + items.length, 0)
  return {
    code: session.code,
    name: session.title,
    numbers: roomNumbers(room),
    sample,
    room: session.room,
    leads: session.leads,
    sendBefore: session.send_before,
    noLargePrint: room.largePrint === 0,
    kinds: bags,
    sides: things > mostOnASide ? [names.slice(0, 1), names.slice(1)] : [names],
  }
}
