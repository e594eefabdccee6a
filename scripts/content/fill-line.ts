import type { Line } from '../model.ts'
import { isLine } from './is-line.ts'
import { fill } from './tell.ts'

/**
 * Puts words into the gaps of a phrase. They stay what they are: the line to mend is the longest of them, not that of
 * the phrase around them. The whole is in the language that most of its letters are in, because one run of words can
 * carry one alone: the phrase may be English where the words are not, and the other way round. What is no line, such
 * as a name, counts as the subject's own. On a sheet in two languages each is filled with its own words.
 */
export function fillLine(phrase: Line, values: Readonly<Record<string, unknown>>): Line {
  const { beside, ...alone } = phrase
  const one = filledLine(alone, values)
  if (beside === undefined) return one
  const others = Object.entries(values).map(([name, value]) => [
    name,
    isLine(value) ? (value.beside ?? value) : value,
  ])
  return { ...one, beside: filledLine(beside, Object.fromEntries(others)) }
}

function filledLine(phrase: Line, values: Readonly<Record<string, unknown>>): Line {
  const parts = Object.entries(values).map(
    ([name, value]) => [name, isLine(value) ? value : String(value)] as const,
  )
  const texts = parts.map(([name, value]) => [name, typeof value === 'string' ? value : value.text] as const)
  const lines = parts.map(([, value]) => value).filter(isLine)
  const {
    language: _,
    beside: __,
    ...longest
  } = lines.toSorted((a, b) => b.text.length - a.text.length)[0] ?? phrase
  const filled = parts.flatMap(([name, value]) =>
    phrase.text.includes(`{${name}}`) ? [typeof value === 'string' ? { text: value } : value] : [],
  )
  const language = commonest([{ ...phrase, text: phrase.text.replace(/\{\w+\}/g, '') }, ...filled])
  return { ...longest, text: fill(phrase.text, Object.fromEntries(texts)), ...(language && { language }) }
}

/** The language of most letters; of two with as many, the first. Capitals count for nothing: PDF and KB are no words. */
function commonest(parts: readonly Pick<Line, 'text' | 'language'>[]): string | undefined {
  const letters = new Map<string | undefined, number>()
  for (const { text, language } of parts)
    letters.set(language, (letters.get(language) ?? 0) + (text.match(/[\p{Ll}\p{Lo}]/gu)?.length ?? 0))
  return [...letters].filter(([, count]) => count > 0).toSorted(([, a], [, b]) => b - a)[0]?.[0]
}
