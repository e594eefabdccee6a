import { wordPlace } from '../content/word-place.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { englishLines } from '../views/english-lines.ts'

/** English has its own quotation marks and apostrophe, the same ones everywhere; straight ones are what a keyboard has. */
export default rule([], (known): Problem[] =>
  englishLines(known).flatMap(({ at, text }) => {
    if (!/["']/.test(text)) return []
    const seen = new Map<string, number>()
    return text
      .split(/\s+/)
      .filter(word => /["']/.test(word))
      .map(word => {
        const nth = seen.get(word) ?? 0
        seen.set(word, nth + 1)
        return {
          code: 'rules/quotes',
          severity: 'warning' as const,
          place: wordPlace(known, at, word, nth),
          what: `“${word}” has a straight quotation mark or apostrophe`,
          why: 'Curly ones show where speech starts and ends. Two kinds on one page look like a slip.',
          mend: `Write “${curled(word)}”.`,
        }
      })
  }),
)

/** One that opens stands in front of a letter, and has nothing but signs before it. */
const curled = (word: string): string =>
  word
    .replace(/^([([“‘—–]*)"/, '$1“')
    .replace(/^([([“—–]*)'(?=\S)/, '$1‘')
    .replaceAll('"', '”')
    .replaceAll("'", '’')
