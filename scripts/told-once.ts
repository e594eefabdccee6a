import { ownerNames } from './owner-names.ts'
import { distinct, type Owner, type Place, type Problem, withOwners } from './problem.ts'

/** What was found in one edition and language. */
export interface Found {
  readonly owner: Owner
  readonly problems: readonly Problem[]
}

/**
 * The problems of many editions and languages as one list. What is found at one line for several is one message that
 * names them; what is found for all, in a file that all share, is everybody's.
 */
export function toldOnce(found: readonly Found[]): Problem[] {
  const alike = distinct(
    found.flatMap(({ owner, problems }) => problems.map(problem => withOwners(problem, [owner]))),
  )
  const atOneLine = new Map<string, Problem[]>()
  for (const problem of alike) {
    const key = JSON.stringify([problem.code, problem.severity, problem.place ?? problem.what])
    const before = atOneLine.get(key)
    // Two things that are wrong with one line of one edition stay two.
    if (before?.every(one => isApart(one, problem))) before.push(problem)
    else atOneLine.set(before === undefined ? key : `${key}${problem.what}`, [problem])
  }
  return [...atOneLine.values()].map(some => {
    const owners = some.flatMap(({ of = [] }) => of)
    return withOwners(
      asOne(some),
      owners.length === found.length && isShared(some[0]?.place) ? undefined : owners,
    )
  })
}

const isApart = ({ of: some = [] }: Problem, { of: others = [] }: Problem): boolean =>
  !some.some(one => others.some(other => JSON.stringify(one) === JSON.stringify(other)))

const isShared = (place: Place | undefined): boolean =>
  !/^compact\/(editions|languages)\//.test(place?.file ?? '')

/** The first, with what it comes to for each of the others. */
function asOne(some: readonly Problem[]): Problem {
  const [first, ...others] = some as [Problem, ...Problem[]]
  if (others.length === 0) return first
  return {
    ...first,
    what: `in ${ownerNames(first.of)}, ${first.what}`,
    see: others.flatMap(({ place, what, of }) =>
      place === undefined ? [] : [{ place, note: `${ownerNames(of)}: ${what}` }],
    ),
  }
}
