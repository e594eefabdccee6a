import type { WorkshopsFile } from '../content/compact.generated.ts'
import type { Room, Session } from '../model.ts'
import { tables as tablesFor } from './tables.ts'

/** A room for a session: `tables` where somebody has counted them, `start` in minutes after midnight. */
export function room(
  settings: WorkshopsFile['tables'],
  session: Session,
  people: number,
  {
    tables: asked,
    start = null,
    largePrint = 0,
    separators = true,
  }: Partial<Pick<Room, 'start' | 'largePrint' | 'separators'>> & { readonly tables?: number } = {},
): Room {
  const tables = tablesFor(people, settings, asked)
  const { team = 1, online, one_team, for: whom } = session
  // Breakout rooms have none, and neither has a meeting of one team, or of hosts.
  const hosted = !online && !one_team && !whom && tables.length > settings.hosts_above
  const hosts = hosted ? tables.length : 0
  const [keeper, greeter] = [settings.timekeeper_from, settings.greeter_from].map(from =>
    Number(people >= from),
  )
  // A timekeeper may be one of those who run it; whoever is at the door or at a table can do nothing else.
  // Each group of a team has somebody of its own.
  const fewest = one_team ? Math.max(team, tables.length) : team
  const helpers = Math.max(fewest, 1 + (keeper ?? 0)) + (greeter ?? 0) + hosts
  return { session, people, tables, helpers, hosts, start, largePrint, separators }
}
