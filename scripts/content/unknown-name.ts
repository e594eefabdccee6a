import type { Problem } from '../problem.ts'
import { nearest } from './nearest.ts'
import { short } from './short.ts'

/** A name on the command line that nothing answers to, with the nearest one that would. */
export function unknownName(kind: string, name: string, known: readonly string[]): Problem {
  const guess = nearest(name, known)
  return {
    code: `name/no-${kind}`,
    severity: 'error',
    place: undefined,
    what: `there is no ${kind} called \`${short(name)}\``,
    mend: guess ? `Did you mean \`${guess}\`?` : `Use one of: ${known.join(', ')}.`,
  }
}
