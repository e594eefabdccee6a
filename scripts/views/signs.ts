import type { Line, Room, Subject } from '../model.ts'

/** A sheet on a door, a chair or a table. */
export type Sign =
  | { readonly kind: 'way'; readonly word: Line; readonly to: 'left' | 'right' }
  | { readonly kind: 'place'; readonly word: Line; readonly to: null }
  | { readonly kind: 'table'; readonly number: number; readonly to: null }

/** As many tables as people number before they know how many come. */
const tables = 6

export const signs = ({ sheets }: Subject, room?: Room): Sign[] => [
  ...sheets.signs.parts.ways.lines.flatMap(word =>
    (['left', 'right'] as const).map(to => ({ kind: 'way' as const, word, to })),
  ),
  ...sheets.signs.parts.places.lines.map(word => ({ kind: 'place' as const, word, to: null })),
  ...Array.from({ length: room?.tables.length ?? tables }, (_, index) => ({
    kind: 'table' as const,
    number: index + 1,
    to: null,
  })),
]
