import type { Room, Subject } from '../model.ts'
import { quantities } from './quantities.ts'

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/**
 * A letter for every sort deck that a room needs, so that a stray card finds its way home: as many as the packing
 * list says. Without a room there is one deck, whose letter people write on it.
 */
export function deckLetters(subject: Subject, room?: Room): (string | null)[] {
  if (room === undefined) return [null]
  const wanted = quantities(subject, room).find(one => one.material.document === 'sort-deck')
  return Array.from({ length: wanted?.count ?? room.tables.length + 1 }, (_, deck) => letterOf(deck))
}

/** A to Z, then AA, AB and on. */
const letterOf = (deck: number): string =>
  (deck < letters.length ? '' : letterOf(Math.floor(deck / letters.length) - 1)) +
  (letters[deck % letters.length] ?? '')
