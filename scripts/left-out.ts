import { join } from 'node:path'
import { discover } from './discover.ts'
import type { Artefact, Subject } from './model.ts'
import type { Problem } from './problem.ts'

/** What is not made in languages that are read from right to left: told once for each, with what is. */
export async function leftOut(subjects: readonly Subject[]): Promise<Problem[]> {
  const turned = subjects.filter(subject => subject.direction === 'rtl')
  if (turned.length === 0) return []
  // Read here alone: most languages need none of it, and it takes as long as the rest of a check.
  const artefacts = await discover<Artefact>(join(import.meta.dirname, 'artefacts'))
  const out = [...artefacts.values()]
    .flatMap(({ forms }) => forms)
    .filter(form => !form.turns && form.kind !== 'preview')
  const ends = out.map(form => form.extension.split('.').at(-1)?.toUpperCase() ?? '')
  const counts = [...new Set(ends)].sort().map(end => `${ends.filter(one => one === end).length} ${end}`)
  return [...new Map(turned.map(subject => [subject.language, subject])).values()].map(
    ({ language, origins }) => ({
      code: 'language/left-out',
      severity: 'warning',
      place: origins.get('language/direction'),
      what: `${language} is read from right to left: ${out.length} files of each edition are left out (${counts.join(', ')})`,
      why: 'Slides, cards to cut and most of the kit can only be set from left to right so far, and would be printed wrong.',
      of: [{ language }],
      mend: 'Use posters, the one page, web pages and plain texts: they turn round, and are made.',
    }),
  )
}
