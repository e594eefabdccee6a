import { given } from '../content/guarded.ts'
import { sourceLanguage } from '../content/source-language.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** What one person promises opens with “I”: it is read aloud, signed and copied on a card. Other languages say it in other ways. */
export default rule(['compact'], ({ compact, language, origins }): Problem[] =>
  language !== sourceLanguage
    ? []
    : compact.commitments.flatMap((commitment): Problem[] => {
        const { id } = commitment
        const i = given(commitment, 'i')
        if (i === undefined || /^I(?!\p{L})/u.test(i.text)) return []
        return [
          {
            code: 'rules/i-opens',
            severity: 'error',
            place: origins.get(i.at),
            what: `what one person promises in ${id} does not open with “I”`,
            why: 'Somebody reads it aloud or signs it, and it has to be their own promise.',
            mend: 'Start the line with “I”, as in “I will”.',
          },
        ]
      }),
)
