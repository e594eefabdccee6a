import { given } from '../content/guarded.ts'
import type { Commitment, Line, Subject, Titled } from '../model.ts'
import { type Level, levelsOf } from './behaviours.ts'

/** One commitment with everything behind it. What a compact does not say, and what an edition leaves out, is null. */
export interface PromiseView extends Pick<Commitment, 'id' | 'mark' | 'title' | 'we'> {
  readonly i: Line | null
  readonly why: Line | null
  readonly plain: Line | null
  readonly example: Line | null
  readonly patients: Line | null
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
  subject.compact.commitments.map(one => {
    const { id, mark, title, we, local } = one
    const said = (key: 'i' | 'why' | 'plain' | 'example' | 'patients' | 'leads'): Line | null =>
      given(one, key) ?? null
    return {
      ...{ id, mark, title, we },
      ...{ i: said('i'), why: said('why'), plain: said('plain') },
      ...{ example: said('example'), patients: said('patients') },
      leads: subject.settings.audience === 'everyone-and-leads' ? said('leads') : null,
      local: local ?? null,
      levels: given(subject, 'indicators') ? levelsOf(subject, id) : [],
    }
  })
