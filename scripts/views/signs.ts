import type { Line, Room, Subject } from '../model.ts'

/** A sheet on a door, a chair or a table. */
export type Sign =
  | { readonly kind: 'way'; readonly word: Line; readonly to: 'left' | 'right' }
  | { readonly kind: 'place'; readonly word: Line; readonly to: null }
  | { readonly kind: 'table'; readonly number: number; readonly to: null }

/** As many tables as people number before they know how many come. */
const tables = 6

/**
 * Both sides of each sheet: a way points left on its front and right on its back, and is turned to where it hangs; the
 * others say the same on both. Where tents stand on the tables, these say the numbers.
 */
export function signs({ sheets, workshops }: Subject, room?: Room): Sign[] {
  const tents = workshops.materials.filter(one => one.document === 'table-tent').map(one => one.id)
  const tented = room?.session.materials.some(id => tents.includes(id)) ?? false
  const numbers = Array.from(
    { length: tented ? 0 : (room?.tables.length ?? tables) },
    (_, index) => index + 1,
  )
  return [
    ...sheets.signs.parts.ways.lines.flatMap(word =>
      (['left', 'right'] as const).map(to => ({ kind: 'way' as const, word, to })),
    ),
    ...sheets.signs.parts.places.lines.flatMap(word => twice({ kind: 'place' as const, word, to: null })),
    ...numbers.flatMap(number => twice({ kind: 'table' as const, number, to: null })),
  ]
}

const twice = <One>(one: One): One[] => [one, one]
