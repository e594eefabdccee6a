import type { Problem } from '../../problem.ts'

/** What is wrong with a template, before it is known at which line of the edition it is told. */
export type DeckFault = Omit<Problem, 'place'> & { readonly severity: 'error' }

/** A file that cannot be used as it is. */
export const badTemplate = (what: string, why: string, mend: string): DeckFault => ({
  code: 'deck/bad-template',
  severity: 'error',
  what,
  why,
  mend,
})

/** Thrown inside, so that every step of reading can stop; `openTemplate` catches it. */
export class Refusal extends Error {
  readonly fault: DeckFault
  constructor(fault: DeckFault) {
    super(fault.what)
    this.fault = fault
  }
}
