import { sourceLanguage } from '../content/source-language.ts'
import { countWords } from '../content/word-count.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { pageOne } from '../views/page-one.ts'

/** In English, without the codes and the line that says where to read more. */
const most = (promises: number): number => 25 + 14 * promises

/** The one-page compact stays a page that people read standing up. */
export default rule(['compact', 'settings'], (subject): Problem[] => {
  if (subject.language !== sourceLanguage) return []
  const page = pageOne(subject)
  const limit = most(subject.compact.commitments.length)
  const words = page.reduce((sum, line) => sum + countWords(line.text), 0)
  if (words <= limit) return []
  const longest = page.toSorted((a, b) => countWords(b.text) - countWords(a.text))[0]
  return [
    {
      code: 'rules/page-one-words',
      severity: 'error',
      place: longest && subject.origins.get(longest.at),
      what: `page one has ${words} words; ${limit} is the most`,
      why: 'People asked for fewer words and more to see.',
      mend: `Take out ${words - limit} words. The longest line is this one.`,
    },
  ]
})
