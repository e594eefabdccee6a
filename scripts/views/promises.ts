import type { Commitment, Line, Subject, Titled } from '../model.ts'
import { type Level, levelsOf } from './behaviours.ts'

/** One commitment with everything behind it. What an edition leaves out is null. */
export interface PromiseView
  extends Pick<Commitment, 'id' | 'mark' | 'title' | 'we' | 'i' | 'why' | 'plain' | 'example' | 'patients'> {
  /** The extra promise of those who lead: only in editions that print it. */
  readonly leads: Line | null
  readonly local: Line | null
  readonly levels: readonly Level[]
}

/** What shows each promise on a page of its own has as many pages as there are promises. */
export interface PromisesView extends Titled {
  readonly promises: readonly unknown[]
}

export const promises = (subject: Subject): PromiseView[] =>
  subject.compact.commitments.map(
    ({ id, mark, title, we, i, why, plain, example, patients, leads, local }) => ({
      id,
      mark,
      title,
      we,
      i,
      why,
      plain,
      example,
      patients,
      leads: subject.settings.audience === 'everyone-and-leads' ? leads : null,
      local: local ?? null,
      levels: levelsOf(subject, id),
    }),
  )
