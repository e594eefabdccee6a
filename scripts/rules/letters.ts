import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { hasLetter } from '../tools/fonts.ts'
import { lines } from '../views/lines.ts'

/** Every letter can be printed: the font has it, so nothing comes out as an empty box. */
export default rule([], (subject): Problem[] => {
  const { compact, indicators, howTo, workshops, sheets, frameworks, easyRead, words, settings, origins } =
    subject
  const all = [compact, indicators, howTo, workshops, sheets, frameworks, easyRead, words, settings].flatMap(
    lines,
  )
  // Each letter is looked up once, however many lines it stands in.
  const lost = new Set([...new Set(all.flatMap(line => [...line.text]))].filter(isMissing))
  if (lost.size === 0) return []
  return all.flatMap(line => {
    if (![...line.text].some(letter => lost.has(letter))) return []
    const seen = new Set([...asSeen.segment(line.text)].map(({ segment }) => segment))
    const missing = [...seen].filter(sign => [...sign].some(letter => lost.has(letter)))
    return [
      {
        code: 'rules/letters',
        severity: 'error' as const,
        place: origins.get(line.at),
        what: `the font has no ${missing.map(named).join(', ')}`,
        why: 'It would be printed as an empty box.',
        mend: 'Use words or another sign.',
      },
    ]
  })
})

const isMissing = (letter: string): boolean => letter >= ' ' && !hasLetter(letter)

/** What people count as one sign, such as a picture that is joined of several. */
const asSeen = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** With its number, where it has one: some signs are not to be seen, and some look like others. */
const named = (letter: string): string =>
  [...letter].length > 1
    ? `“${letter}”`
    : `“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
