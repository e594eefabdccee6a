/** Where something was written. Lines and columns count from 1, as editors show them. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly length?: number
}

/** Something an author has to know: data, so that a terminal, a test and a machine can each read it. */
export interface Problem {
  /** Stable name of the kind of problem, such as `schema/max-words`. Tests and searches match on it. */
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** `undefined` is written out, never forgotten: some problems have no line, such as a missing browser. */
  readonly place: Place | undefined
  /** One sentence that names the thing by its id and gives the value and the limit. */
  readonly what: string
  /** The reason behind the rule. */
  readonly why?: string | undefined
  /** How to put it right, as an order. */
  readonly mend?: string | undefined
  /** Whose it is: it stands in the way of these editions and languages alone. Everybody's where it does not say. */
  readonly of?: readonly Owner[]
  readonly see?: readonly { readonly place: Place; readonly note: string }[]
}

/** An edition in one of its languages or in all, or a language in every edition. */
export interface Owner {
  readonly edition?: string
  readonly language?: string
}

/** What every stage returns: a value if there is one, and everything worth saying about it. */
export interface Checked<T> {
  readonly value: T | undefined
  readonly problems: readonly Problem[]
}

export const good = <T>(value: T, problems: readonly Problem[] = []): Checked<T> => ({ value, problems })

export const bad = (...problems: readonly Problem[]): Checked<never> => ({ value: undefined, problems })

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(p => p.severity === 'error')

/** Whether a problem stands in the way of an edition in a language. */
export const concerns = (problem: Problem, edition: string, language: string): boolean =>
  problem.of === undefined ||
  problem.of.some(one => (one.edition ?? edition) === edition && (one.language ?? language) === language)

/** The same thing is often found from several sides; people need to hear it once. It is then of all whose it was. */
export function distinct(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>()
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.place, problem.what])
    const before = found.get(key)
    found.set(key, before === undefined ? problem : withOwners(before, ownersOf(before, problem)))
  }
  return [...found.values()]
}

/** The same problem as everybody's, or as that of some. */
export function withOwners({ of: _, ...problem }: Problem, owners: readonly Owner[] | undefined): Problem {
  return owners === undefined ? problem : { ...problem, of: owners }
}

const ownersOf = ({ of: some }: Problem, { of: more }: Problem): Owner[] | undefined =>
  some === undefined || more === undefined
    ? undefined
    : [...new Map([...some, ...more].map(one => [JSON.stringify(one), one])).values()]
