import type { Problem } from '../../problem.ts'

/** What is wrong with a picture, before it is known where the picture was named. */
export type LogoFault = Omit<Problem, 'place' | 'see'> & { readonly mend: string }
