import { sourceLanguage } from '../content/source-language.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** What one person promises opens with “I”: it is read aloud, signed and copied on a card. Other languages say it in other ways. */
export default rule(['compact'], ({ compact, language, origins }): Problem[] =>
  language !== sourceLanguage
    ? []
    : compact.commitments
        .filter(({ i }) => !/^I(?!\p{L})/u.test(i.text))
        .map(({ id, i }) => ({
          code: 'rules/i-opens',
          severity: 'error',
          place: origins.get(i.at),
          what: `what one person promises in ${id} does not open with “I”`,
          why: 'Somebody reads it aloud or signs it, and it has to be their own promise.',
          mend: 'Start the line with “I”, as in “I will”.',
        })),
)
