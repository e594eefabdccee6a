import { ownerNames } from '../owner-names.ts'
import { hasErrors, type Owner, type Problem } from '../problem.ts'

/** After errors: which editions and languages keep their last good files; `all` where one holds back the others. */
export function keptBack(problems: readonly Problem[], all = false): string {
  const errors = problems.filter(problem => hasErrors([problem]))
  const owners = errors.flatMap(({ of = [] }) => of)
  if (all || errors.some(({ of }) => of === undefined))
    return 'Nothing was replaced: output/ holds the last good files.'
  const names = new Map<string, Owner>(owners.map(one => [JSON.stringify(one), one]))
  return `Not replaced: ${ownerNames([...names.values()])}, which keep${names.size === 1 ? 's' : ''} the last good files.`
}
