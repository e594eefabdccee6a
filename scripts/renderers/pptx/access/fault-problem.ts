import type { Place, Problem } from '../../../problem.ts'
import type { Fault } from './fault.ts'

/** A fault as a problem: at the colour's line where an author can mend it, and otherwise ours. */
export function faultProblem(
  { code, what, at }: Fault,
  file: string,
  origins: ReadonlyMap<string, Place>,
): Problem {
  const told = {
    code,
    severity: 'error',
    what: `${file}: ${what}`,
    why: 'Somebody who hears the slides, or sees little, would miss it.',
  } as const
  return at === undefined
    ? { ...told, place: undefined, mend: 'Mend scripts/renderers/pptx: no words are to blame.' }
    : { ...told, place: origins.get(at) ?? origins.get('edition/theme'), mend: 'Take a darker colour.' }
}
