import type { Room, Subject } from '../model.ts'
import { firstOf } from './behaviours.ts'

/** A table sorts, talks and goes round again: with fewer minutes it does not get through all that may be dealt. */
const minutesForAll = 25

/**
 * The behaviours on the cards, by code: those that are chosen for it, or, where a session has less time, the first of
 * each list, if these are fewer.
 */
export function sortCodes({ workshops, compact, indicators, words }: Subject, room?: Room): string[] {
  const all = workshops.sort.lines
  const minutes = room?.session.blocks.find(block => block.activity === 'sort-cards')?.minutes
  if (minutes === undefined || minutes >= minutesForAll) return [...all]
  const first = compact.commitments.flatMap(({ id }) => firstOf({ indicators, words }, id))
  return first.length < all.length ? first.map(({ code }) => code) : [...all]
}
