import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import type { GuidePart } from '../views/guide-part.ts'

/** A chapter that opens with a drawing has something to draw. */
export default rule(['howTo'], ({ howTo, origins }): Problem[] =>
  howTo.chapters.flatMap(({ id, diagram, parts }): Problem[] => {
    const stops = (parts as unknown as GuidePart[]).filter(({ day, heading }) => day !== undefined && heading)
    const timed = howTo.measures.filter(({ every }) => every !== undefined)
    const problem = (what: string, mend: string): Problem[] => [
      {
        code: 'rules/guide-openings',
        severity: 'error',
        place: origins.get(`how-to/chapters/${id}/diagram`),
        what,
        why: 'The chapter would open with an empty place.',
        mend,
      },
    ]
    if (diagram === 'plan' && stops.length < 2)
      return problem(
        `the plan of chapter ${id} has ${stops.length === 0 ? 'no stops' : 'one stop'}`,
        'Give two or more of its parts a heading and a `day`, or name a scene in place of the diagram.',
      )
    if (diagram === 'measures' && timed.length === 0)
      return problem(
        `the year of chapter ${id} has nothing in it`,
        'Write `every:` with a number of months in compact/how-to/measures.yaml, or name a scene in place of the diagram.',
      )
    return []
  }),
)
