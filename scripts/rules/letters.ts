import type { Typeface } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { hasLetter } from '../tools/fonts.ts'
import { lines } from '../views/lines.ts'

/** Every letter can be printed: the font has it, so nothing comes out as an empty box. An edition's own font is told of what it leaves to Arimo. */
export default rule([], (subject): Problem[] => {
  const { compact, indicators, howTo, workshops, sheets, frameworks, easyRead, words, settings, origins } =
    subject
  const all = [compact, indicators, howTo, workshops, sheets, frameworks, easyRead, words, settings].flatMap(
    lines,
  )
  // Each letter is looked up once, however many lines it stands in.
  const letters = [...new Set(all.flatMap(line => [...line.text]))].filter(letter => letter >= ' ')
  const { typeface } = subject
  const others = typeface === undefined ? letters : letters.filter(letter => !has(typeface, letter))
  const lost = new Set(others.filter(letter => !hasLetter(letter)))
  const lent = typeface === undefined ? [] : others.filter(letter => !lost.has(letter))
  const problems: Problem[] = []
  if (lent.length > 0)
    problems.push({
      code: 'rules/letters',
      severity: 'warning',
      place: origins.get('edition/fonts/regular'),
      what: `your font has no ${lent.sort().map(named).join(', ')}`,
      why: 'Where they stand in a text they are set in Arimo, and may look like strangers.',
      mend: 'Give a font that has them, or leave it so.',
    })
  if (lost.size === 0) return problems
  for (const line of all) {
    if (![...line.text].some(letter => lost.has(letter))) continue
    const seen = new Set([...asSeen.segment(line.text)].map(({ segment }) => segment))
    const missing = [...seen].filter(sign => [...sign].some(letter => lost.has(letter)))
    problems.push({
      code: 'rules/letters',
      severity: 'error' as const,
      place: origins.get(line.at),
      what: `the font has no ${missing.map(named).join(', ')}`,
      why: 'It would be printed as an empty box.',
      mend: 'Use words or another sign.',
    })
  }
  return problems
})

/** In both weights. */
const has = ({ regular, bold }: Typeface, letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0
  return regular.letters.has(code) && bold.letters.has(code)
}

/** What people count as one sign, such as a picture that is joined of several. */
const asSeen = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** With its number, where it has one: some signs are not to be seen, and some look like others. */
const named = (letter: string): string =>
  [...letter].length > 1
    ? `“${letter}”`
    : `“${letter}” (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
