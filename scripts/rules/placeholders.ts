import { short } from '../content/short.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { lines } from '../views/lines.ts'

/** Names in curly brackets in the content are all filled in; one that is left would be printed as it stands. */
export default rule(
  ['compact', 'settings'],
  ({ compact, indicators, howTo, workshops, sheets, frameworks, easyRead, settings, origins }): Problem[] => {
    return [
      compact,
      indicators,
      howTo,
      workshops,
      sheets,
      frameworks,
      easyRead,
      settings.values,
      settings.foot,
    ]
      .flatMap(lines)
      .flatMap(line => {
        const left = /\{[^}]*\}?/.exec(line.text)?.[0]
        if (left === undefined) return []
        return [
          {
            code: 'rules/placeholders',
            severity: 'error' as const,
            place: origins.get(line.at),
            what: `\`${short(left)}\` in ${line.at.split('/').slice(1).join(' › ')} stands for nothing`,
            why: 'It would be printed as it is.',
            mend: 'Use {term}, {unit}, {units}, {count}, {title}, {organisation}, {C1.title}, {steps} or {moves}, the first four with a capital letter too, or take out the brackets.',
          },
        ]
      })
  },
)
