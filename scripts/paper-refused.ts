import type { Artefact, Subject } from './model.ts'
import type { Problem } from './problem.ts'

/**
 * Why somebody who asks for paper or slides by name gets none: all that is made is in languages that are read from
 * right to left. Without names, everything is asked for.
 */
export function paperRefused(
  subjects: readonly Subject[],
  artefacts: ReadonlyMap<string, Artefact>,
  names?: readonly string[],
): Problem[] {
  const [first] = subjects
  if (first === undefined || subjects.some(subject => subject.direction === 'ltr')) return []
  const printed = (names ?? []).filter(name => artefacts.get(name)?.forms.some(form => !form.turns))
  if (names && printed.length === 0) return []
  return [
    {
      code: 'language/no-paper',
      severity: 'error',
      place: first.origins.get('language/direction'),
      what: `${names ? printed.join(', ') : 'a pack'} cannot be printed in ${first.language}, which is read from right to left`,
      why: 'Paper and slides can only be set from left to right so far, and would be printed wrong.',
      mend: `${names ? 'Build it without --only' : 'Build the edition instead'}: its web pages and plain texts are made, and turn round.`,
    },
  ]
}
