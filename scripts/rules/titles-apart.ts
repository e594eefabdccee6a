import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** No two promises have the same title: in bookmarks, on slides and in lists nobody could tell which is meant. */
export default rule(['compact'], ({ compact, origins }): Problem[] =>
  compact.commitments.flatMap(({ id, title }, index): Problem[] => {
    const first = compact.commitments.findIndex(other => folded(other.title.text) === folded(title.text))
    const other = compact.commitments[first]
    if (other === undefined || first === index) return []
    return [
      {
        code: 'rules/titles-apart',
        severity: 'error',
        place: origins.get(`compact/commitments/${id}/title`),
        what: `${id} has the same title as ${other.id}, “${title.text}”`,
        why: 'In a list, on a slide or read aloud nobody could tell which of them is meant.',
        mend: 'Give one of them another title.',
      },
    ]
  }),
)

const folded = (text: string): string => text.toLowerCase()
