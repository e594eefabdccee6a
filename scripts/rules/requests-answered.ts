import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Nothing that people asked for goes missing: each request has an answer that is there, or says why it has none. */
export default rule(
  ['requests', 'editions', 'compact', 'indicators', 'howTo', 'workshops', 'sheets', 'frameworks', 'easyRead'],
  ({ requests, editions, origins }): Problem[] => {
    const problems: Problem[] = []
    const report = (
      at: string,
      what: string,
      mend: string,
      severity: Problem['severity'] = 'error',
    ): void => {
      problems.push({
        code: 'rules/requests-answered',
        severity,
        place: requests.origins.get(at),
        what,
        why: 'People who took the trouble to ask can see what became of it.',
        mend,
      })
    }
    const outputs = new Set(
      readdirSync(join(import.meta.dirname, '../artefacts')).map(file => basename(file, '.ts')),
    )
    const last = new Map<string, number>()
    for (const { id, status, answers = [], because } of requests.asked) {
      const at = `requests/requests/${id}`
      if ((status === 'yes' || status === 'part') && answers.length === 0)
        report(
          at,
          `${id} is marked \`${status}\` and names no answer`,
          'Add `answers:` with an address or an output, or change its status.',
        )
      if (status !== 'yes' && because === undefined)
        report(at, `${id} is not wholly answered and does not say why`, 'Add `because:` with the reason.')
      for (const [index, answer] of answers.entries()) {
        const there =
          outputs.has(answer) || origins.has(answer) || editions.some(name => answer === `editions/${name}`)
        if (!there)
          report(
            `${at}/answers/${index + 1}`,
            `${id} names \`${answer}\`, and there is no such place or output`,
            'Use an address such as compact/commitments/C3, or a name that `npm run list` shows.',
            // Whoever keeps only their own editions has taken nothing away from those who asked.
            answer.startsWith('editions/') ? 'warning' : 'error',
          )
      }
      // H1, H2 … and R01.1, R01.2 …: a gap means that a request was lost.
      const [group = '', number = ''] = id.startsWith('H') ? ['H', id.slice(1)] : id.split('.')
      if (Number(number) !== (last.get(group) ?? 0) + 1)
        report(
          at,
          `${id} does not follow the request before it`,
          'Put the requests in order, and put back the one that is missing.',
        )
      last.set(group, Number(number))
    }
    return problems
  },
)
