import type { Room } from '../model.ts'

/** How many come, sit and help, as sheets say it. */
export interface RoomNumbers {
  readonly people: number
  readonly tables: number
  /** How many sit at each table: 6, or 4–5 where tables differ. */
  readonly seats: string
  readonly helpers: number
}

export function roomNumbers({ people, tables, helpers }: Room): RoomNumbers {
  const [fewest, most] = [Math.min(...tables), Math.max(...tables)]
  return {
    people,
    tables: tables.length,
    seats: fewest === most ? String(most) : `${fewest}–${most}`,
    helpers,
  }
}
