import type { Session, Subject } from '../model.ts'
import { type Behaviour, behaviour, firstOf } from './behaviours.ts'

/** The behaviours that a session deals: those that stand for their lists where it says so, and else all that the sort names. */
export const sortLines = (
  subject: Pick<Subject, 'compact' | 'indicators' | 'words' | 'workshops'>,
  session?: Pick<Session, 'blocks'>,
): Behaviour[] =>
  session?.blocks.some(block => block.cards === 'first')
    ? subject.compact.commitments.flatMap(({ id }) => firstOf(subject, id))
    : subject.workshops.sort.lines.map(code => behaviour(subject, code))
