import { sourceLanguage } from '../content/source-language.ts'
import { countWords } from '../content/word-count.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { pageOne } from '../views/page-one.ts'

/** In English: 120 with the six codes and the line that says where to read more. */
const most = 109

/** The one-page compact stays a page that people read standing up. */
export default rule(['compact', 'settings'], (subject): Problem[] => {
  if (subject.language !== sourceLanguage) return []
  const page = pageOne(subject)
  const words = page.reduce((sum, line) => sum + countWords(line.text), 0)
  if (words <= most) return []
  const longest = page.toSorted((a, b) => countWords(b.text) - countWords(a.text))[0]
  return [
    {
      code: 'rules/page-one-words',
      severity: 'error',
      place: longest && subject.origins.get(longest.at),
      what: `page one has ${words} words; ${most} is the most`,
      why: 'People asked for fewer words and more to see.',
      mend: `Take out ${words - most} words. The longest line is this one.`,
    },
  ]
})
