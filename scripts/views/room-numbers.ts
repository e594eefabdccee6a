import type { Room, Session } from '../model.ts'

/** How many come, sit and help, as sheets say it. */
export interface RoomNumbers {
  /** Where people sit: at tables, in breakout rooms of a call, in the groups of one team, or all in one circle. */
  readonly seated: 'tables' | 'rooms' | 'groups' | 'circle'
  readonly people: number
  readonly tables: number
  /** How many sit at each table: 6, or 4–5 where tables differ. */
  readonly seats: string
  readonly helpers: number
}

export function roomNumbers({ session, people, tables, helpers }: Room): RoomNumbers {
  const [fewest, most] = [Math.min(...tables), Math.max(...tables)]
  return {
    seated: seatedIn(session),
    people,
    tables: tables.length,
    seats: fewest === most ? String(most) : `${fewest}–${most}`,
    helpers,
  }
}

function seatedIn({ online, one_team, for: whom }: Session): RoomNumbers['seated'] {
  if (online) return 'rooms'
  if (whom) return 'circle'
  return one_team ? 'groups' : 'tables'
}
