import type { Artefact, Form, Subject, Titled } from './model.ts'
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
  const printed = (names ?? []).filter(name => {
    const forms = artefacts.get(name)?.forms ?? []
    return forms.some(form => !form.turns) && !forms.some(isTurned)
  })
  if (names && printed.length === 0) return []
  return [
    {
      code: 'language/no-paper',
      severity: 'error',
      place: first.origins.get('language/direction'),
      what: `${names ? printed.join(', ') : 'a pack'} cannot be printed in ${first.language}, which is read from right to left`,
      why: 'It can only be set from left to right so far, and would be printed wrong.',
      mend: `${names ? 'Build it without --only' : 'Build the edition instead'}: its posters, web pages and plain texts are made, and turn round.`,
    },
  ]
}

/** Paper or slides that turn round. */
const isTurned = ({ kind, turns }: Form<Titled>): boolean =>
  turns === true && !['web', 'text', 'fragment'].includes(kind)
