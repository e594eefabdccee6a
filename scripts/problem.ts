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
  readonly see?: readonly { readonly place: Place; readonly note: string }[]
}

/** What every stage returns: a value if there is one, and everything worth saying about it. */
export interface Checked<T> {
  readonly value: T | undefined
  readonly problems: readonly Problem[]
}

export const good = <T>(value: T, problems: readonly Problem[] = []): Checked<T> => ({ value, problems })

export const bad = (...problems: readonly Problem[]): Checked<never> => ({ value: undefined, problems })

export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(p => p.severity === 'error')

/** The same thing is often found from several sides; people need to hear it once. */
export const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(
    problems.map(problem => [JSON.stringify([problem.code, problem.place, problem.what]), problem]),
  ).values(),
]
