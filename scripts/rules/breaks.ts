import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** In minutes: people queue for one toilet, pray, feed a child, and come back by a lift. */
const shortest = 10

/** A break is long enough to be one. */
export default rule(['workshops'], ({ workshops, origins }): Problem[] =>
  workshops.sessions.flatMap(({ id, blocks }) =>
    blocks.flatMap(({ activity, minutes }, index): Problem[] =>
      activity !== 'break' || minutes >= shortest
        ? []
        : [
            {
              code: 'rules/breaks',
              severity: 'error',
              place: origins.get(`workshops/sessions/${id}/blocks/${index + 1}/minutes`),
              what: `session ${id} has a break of ${minutes} minutes; ${shortest} is the least`,
              why: 'In less, people with a stick, a child or a prayer come back late, or do not go.',
              mend: `Give it ${shortest - minutes} minutes more, or leave it out.`,
            },
          ],
    ),
  ),
)
