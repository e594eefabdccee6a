import type { Commitment, Subject } from '../model.ts'

/** The promise that the first of some codes belongs to, such as C3 for C3.2. */
export function promiseOf({ compact }: Pick<Subject, 'compact'>, codes: readonly string[]): Commitment {
  const [first] = codes
  const promise = compact.commitments.find(({ id }) => first?.startsWith(`${id}.`))
  if (promise === undefined) throw new Error(`no promise has the code ${first}`)
  return promise
}
