import type { Room, Subject } from '../model.ts'
import type { Counts } from './print-items.ts'
import { quantities } from './quantities.ts'

/** How many of each document a room needs on paper of its own. */
export function counted(subject: Subject, room: Room | undefined): Counts {
  if (room === undefined) return { counts: {}, largeSets: 0, needed: [], separators: false }
  const all = quantities(subject, room)
  const printed = all.flatMap(({ material: { document, needed_first = false }, count, behind }) =>
    document === undefined || count === 0 ? [] : [{ document, count, needed: needed_first, behind }],
  )
  return {
    counts: Object.fromEntries(printed.map(({ document, count }) => [document, count] as const)),
    largeSets: all.find(({ material }) => material.id === 'large-print-set')?.count ?? 0,
    needed: printed.filter(one => one.needed).map(one => one.document),
    separators: room.separators,
  }
}
