import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Easy Read says what the promise says, or is a draft again: each part of it says for which words it was written. */
export default rule([], ({ outdatedEasyRead, origins }): Problem[] =>
  outdatedEasyRead.map(({ id, now }) => ({
    code: 'rules/easy-read-wording',
    severity: 'warning',
    place: origins.get(`easy-read/promises/${id}/written_for`),
    what: `${id} has other words now than those that its Easy Read was written for`,
    why: 'Easy Read is a draft again until somebody has read both: it may say something else than the promise.',
    mend: `Read its lines beside the promise, and change what is no longer so. Then write here: ${now}`,
  })),
)
