import { given } from '../content/guarded.ts'
import type { Line, Subject } from '../model.ts'

/** Everything that stands on the one-page compact. */
export function pageOne({ compact }: Pick<Subject, 'compact'>): Line[] {
  const promises = compact.commitments.flatMap(one => [one.title, one.we])
  return [compact.title, given(compact, 'intro'), ...promises, given(compact, 'way_back')?.title].filter(
    line => line !== undefined,
  )
}
