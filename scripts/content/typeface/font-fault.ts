import type { Problem } from '../../problem.ts'

/** What is wrong with a font, before it is known where it was named. */
export type FontFault = Omit<Problem, 'place' | 'see'> & { readonly mend: string }
