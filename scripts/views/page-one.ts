import type { Line, Subject } from '../model.ts'

/** Everything that stands on the one-page compact. */
export function pageOne({ compact }: Pick<Subject, 'compact'>): Line[] {
  const { title, intro, commitments, way_back } = compact
  return [title, intro, ...commitments.flatMap(one => [one.title, one.we]), way_back.title]
}
