import type { Line, Session, Subject } from '../model.ts'

/** What somebody needs to know of a session to choose it. */
export interface SessionChoice extends Pick<Session, 'code' | 'minutes' | 'group' | 'outcome'> {
  readonly name: Line
  /** What its activities are done with, as far as you print it: the packing list has the rest. Empty where people get it sent. */
  readonly prints: readonly Line[]
}

/** Every session that people choose by the time they have, the shortest first. */
export function sessionChoices({ workshops }: Subject): SessionChoice[] {
  const { sessions, activities, materials } = workshops
  return sessions
    .filter(session => session.for === undefined)
    .toSorted((a, b) => a.minutes - b.minutes)
    .map(({ code, title, minutes, group, outcome, blocks, materials: brought }) => {
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
          .filter(({ id, kind }) => kind === 'print' && needed.includes(id) && brought.includes(id))
          .map(({ name }) => name),
      }
    })
}
