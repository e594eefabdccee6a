import type { WorkshopsFile } from '../content/compact.generated.ts'

/**
 * How many people sit at each table: as few tables as hold everybody, or as many as are asked for, and sizes that
 * differ by one at most. Nobody is left at a table of one or two.
 */
export function tables(people: number, { size, fewest }: WorkshopsFile['tables'], asked?: number): number[] {
  const enough = Math.ceil(people / size)
  const count = asked ?? Math.max(1, Math.floor(people / enough) < fewest ? enough - 1 : enough)
  return Array.from(
    { length: count },
    (_, table) => Math.floor(people / count) + (table < people % count ? 1 : 0),
  )
}
