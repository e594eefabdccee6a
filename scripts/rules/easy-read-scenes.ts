import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Every scene of Easy Read has a line beside it. */
export default rule(['easyRead'], ({ easyRead, origins }): Problem[] =>
  (['before', 'promises', 'after'] as const).flatMap(list =>
    easyRead[list].flatMap(({ id, lines, scenes = [] }): Problem[] =>
      scenes.length <= lines.length
        ? []
        : [
            {
              code: 'rules/easy-read-scenes',
              severity: 'error',
              place: origins.get(`easy-read/${list}/${id}/scenes/${lines.length + 1}`),
              what: `${id} has ${scenes.length} scenes and ${lines.length} lines`,
              why: 'A picture without words beside it says nothing.',
              mend: 'Name one scene for each line, or fewer.',
            },
          ],
    ),
  ),
)
