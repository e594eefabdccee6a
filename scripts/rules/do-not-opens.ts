import { sourceLanguage } from '../content/source-language.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { phrase } from '../views/phrase.ts'

/** Each line of the third list opens with “do not”, so that it cannot be misread when its heading is out of sight. Other languages say no in other ways. */
export default rule(['indicators', 'words'], ({ indicators, words, language, origins }): Problem[] => {
  if (language !== sourceLanguage) return []
  const opening = phrase(words, 'not_expect_opens').text
  return indicators.indicators.flatMap(({ not_expect }) =>
    not_expect
      .filter(({ text }) => !text.text.toLowerCase().startsWith(opening))
      .map(({ code, text }) => ({
        code: 'rules/do-not-opens',
        severity: 'error' as const,
        place: origins.get(text.at),
        what: `${code} does not open with “${opening}”`,
        why: 'On its own, such as on a card, the line would read as something to do.',
        mend: `Start the line with “${opening}”.`,
      })),
  )
})
