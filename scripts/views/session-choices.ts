import type { Line, Session, Subject } from '../model.ts'

/** What somebody needs to know of a session to choose it. */
export interface SessionChoice extends Pick<Session, 'code' | 'minutes' | 'group' | 'outcome'> {
  readonly name: Line
  /** What its activities are done with, as far as it is printed: the packing list has the rest. */
  readonly prints: readonly Line[]
}

/** Every session that people choose by the time they have, the shortest first. */
export function sessionChoices({ workshops }: Subject): SessionChoice[] {
  const { sessions, activities, materials } = workshops
  return sessions
    .filter(session => session.for === undefined)
    .toSorted((a, b) => a.minutes - b.minutes)
    .map(({ code, title, minutes, group, outcome, blocks }) => {
      const needed = blocks.flatMap(
        block => activities.find(one => one.id === block.activity)?.materials ?? [],
      )
      return {
        code,
        name: title,
        minutes,
        group,
        outcome,
        prints: materials
          .filter(({ id, kind }) => kind === 'print' && needed.includes(id))
          .map(({ name }) => name),
      }
    })
}
