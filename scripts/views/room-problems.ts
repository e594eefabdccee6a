import type { Room, Subject } from '../model.ts'
import type { Problem } from '../problem.ts'
import { clock } from './clock.ts'

/** In minutes. */
const day = 24 * 60

/** With more at a table, people at its ends do not hear each other. */
const mostAtATable = 10

/** What is wrong with a room, as far as numbers can tell: tables that cannot work, and a session made for other numbers. */
export function roomProblems(
  { people, tables, session, start }: Room,
  { workshops, origins }: Subject,
): Problem[] {
  const { fewest, most } = session.group
  const { fewest: fewestAtATable } = workshops.tables
  const smallest = Math.min(...tables)
  const largest = Math.max(...tables)
  const problems: Problem[] = []
  if (tables.length > 1 && smallest < fewestAtATable)
    problems.push({
      code: 'pack/tables',
      severity: 'error',
      place: undefined,
      what: `${people} people at ${tables.length} tables leave ${smallest} at one of them`,
      why: 'One or two people at a table have nobody to talk with.',
      mend: `Take ${Math.max(1, Math.floor(people / fewestAtATable))} tables or fewer, or leave --tables out.`,
    })
  if (largest > mostAtATable)
    problems.push({
      code: 'pack/tables',
      severity: 'error',
      place: undefined,
      what: `${people} people at ${tables.length} tables make tables of ${largest}; ${mostAtATable} is the most`,
      why: 'People at the ends of a long table do not hear each other.',
      mend: `Take ${Math.ceil(people / mostAtATable)} tables or more, or leave --tables out.`,
    })
  if (people < fewest || people > most) {
    const others = workshops.sessions
      .filter(({ group }) => people >= group.fewest && people <= group.most)
      .map(one => one.id)
    problems.push({
      code: 'pack/group-size',
      severity: 'warning',
      place: origins.get(`workshops/sessions/${session.id}/group`),
      what: `${session.id} is made for ${fewest} to ${most} people; this pack is for ${people}`,
      why: 'The minutes and the tables were planned for that number.',
      mend: `Take ${others.join(' or ') || (people < fewest ? `${fewest} people or more` : 'two sessions in place of one')}, or go on if you know your group.`,
    })
  }
  if (start !== null && start + session.minutes > day)
    problems.push({
      code: 'pack/start',
      severity: 'warning',
      place: undefined,
      what: `${session.id} takes ${session.minutes} minutes: from ${clock(start, 0)} it ends on the next day, at ${clock(start, session.minutes)}`,
      why: 'The run sheet and the agenda show times of day, and no dates.',
      mend: `Start at ${clock(day, -session.minutes)} at the latest, or go on if people work that night.`,
    })
  return problems
}
