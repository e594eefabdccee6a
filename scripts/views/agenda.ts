import type { Line, Room, Session } from '../model.ts'
import { clock } from './clock.ts'
import { timedBlocks } from './timed-blocks.ts'

/** What people who come see of a session: its parts and its breaks, and never minute by minute. */
export interface Agenda {
  readonly code: string
  readonly name: Line
  /** Whether somebody has said when it starts; where nobody has, people write the clock times on lines. */
  readonly timed: boolean
  /** Whether it is a video call, to which people get a link. */
  readonly online: boolean
  readonly parts: readonly { readonly time: string; readonly name: Line; readonly rest: boolean }[]
  readonly finish: string
}

export function agenda(session: Session, language: string, room?: Room): Agenda {
  const start = room?.start ?? null
  return {
    code: session.code,
    name: session.title,
    timed: start !== null,
    online: session.online ?? false,
    parts: timedBlocks(session).flatMap(({ agenda: name, after, activity }) =>
      name === undefined ? [] : [{ time: clock(start, after, language), name, rest: activity === 'break' }],
    ),
    finish: clock(start, session.minutes, language),
  }
}
