import type { Line, Room, Session, Subject } from '../model.ts'

/** What stands on a table: a number, and what its people talk about. */
export interface TableTent {
  readonly code: string
  readonly session: Line
  /** Null where somebody writes it in. */
  readonly table: number | null
  readonly questions: readonly Line[]
}

/** One for each session that has tables of its own, with room for a number; with a room, one for each of its tables. */
export const tableTents = ({ workshops }: Subject, room?: Room): TableTent[] =>
  room === undefined
    ? workshops.sessions
        .filter(({ online, for: whom }) => !online && !whom)
        .map(session => tent(session, null))
    : room.tables.map((_, index) => tent(room.session, index + 1))

const tent = ({ code, title, tent_questions }: Session, table: number | null): TableTent => ({
  code,
  session: title,
  table,
  questions: tent_questions,
})
