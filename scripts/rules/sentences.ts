import { sourceLanguage } from '../content/source-language.ts'
import { countWords } from '../content/word-count.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { lines } from '../views/lines.ts'

/** In English. */
const most = 20

/** Long sentences are pointed out, not refused: somebody reads them aloud and decides. */
export default rule([], ({ compact, indicators, howTo, workshops, sheets, language, origins }): Problem[] => {
  if (language !== sourceLanguage) return []
  return [compact, indicators, howTo, workshops, sheets].flatMap(lines).flatMap(line =>
    line.text
      .split(/(?<=[.!?][”’)]?)\s+/)
      .filter(sentence => countWords(sentence) > most)
      .map(sentence => ({
        code: 'rules/sentences',
        severity: 'warning' as const,
        place: origins.get(line.at),
        what: `a sentence of ${countWords(sentence)} words in ${line.at.split('/').slice(1).join(' › ')}; ${most} is plenty`,
        why: 'Tired readers, and people reading in a second language, lose the start of a long sentence.',
        mend: 'Make two sentences of it.',
      })),
  )
})
