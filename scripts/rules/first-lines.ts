import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

const lists = ['expect', 'love', 'not_expect'] as const

/** One line stands for its list where there is room for one; a second mark would count for nothing. */
export default rule(['indicators'], ({ indicators, origins }): Problem[] =>
  indicators.indicators.flatMap(one =>
    lists.flatMap(list => {
      const [kept, ...more] = one[list].filter(({ first }) => first)
      return more.map(({ code }) => ({
        code: 'rules/first-lines',
        severity: 'error' as const,
        place: origins.get(`indicators/indicators/${one.id}/${list}/${code}/first`),
        what: `${code} is marked \`first\`, and so is ${kept?.code} in the same list`,
        why: 'Slides, posters and pocket cards have room for one line of each list, and nobody could say which is meant.',
        mend: 'Keep `first: true` on the line that says most, and delete the other one.',
      }))
    }),
  ),
)
