import type { Remark } from '../../../model.ts'
import type { Fault } from './fault.ts'

/** A fault as a remark: at the colour's line where an author can mend it, and otherwise ours. */
export function faultRemark({ code, what, at }: Fault): Remark {
  const told = {
    code,
    severity: 'error',
    what,
    why: 'Somebody who hears the slides, or sees little, would miss it.',
  } as const
  return at === undefined
    ? { ...told, at: [], mend: 'Mend scripts/renderers/pptx: no words are to blame.' }
    : { ...told, at: [at, 'edition/theme'], mend: 'Take a darker colour.' }
}
