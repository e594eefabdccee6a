import { sourceLanguage } from '../content/source-language.ts'
import type { Line } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { bare } from '../views/bare.ts'

/** How much of a card's words, without the small ones, has to stand in the line that it is made from. */
const least = 0.5

/** A card that people sort says what its line says: one that only drops the opening is made by itself, and one that was left behind by a change is told. */
export default rule(['indicators', 'words'], ({ indicators, words, language, origins }): Problem[] =>
  indicators.indicators.flatMap(({ not_expect }) =>
    not_expect.flatMap(({ code, text, card }): Problem[] => {
      const isEnglish = (line: Line): boolean => (line.language ?? language) === sourceLanguage
      if (card === undefined || !isEnglish(card) || !isEnglish(text)) return []
      const told = (what: string, why: string, mend: string): Problem[] => [
        { code: 'rules/cards-alike', severity: 'warning', place: origins.get(card.at), what, why, mend },
      ]
      const made = bare({ code, text }, words)
      if (plain(made.text) === plain(card.text))
        return told(
          `the card of ${code} only repeats its line without the opening`,
          'That is made by itself, and words that stand twice are soon changed once.',
          'Delete this line.',
        )
      return shared(card.text, made.text) >= least
        ? []
        : told(
            `the card of ${code} no longer says what its line says`,
            'Both stand under one code, and people who sort the card would talk about something else.',
            `Say “${made.text}” in other words, or delete this line.`,
          )
    }),
  ),
)

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d’]+/gu) ?? []
const plain = (text: string): string => wordsOf(text).join(' ')

/** Small words are in every line, and say nothing of what it means. */
const isLong = (word: string): boolean => word.length > 3

/** The part of one text's long words that stand in another, too; their endings may differ. */
function shared(text: string, other: string): number {
  const stems = wordsOf(other).filter(isLong).map(stem)
  const long = wordsOf(text).filter(isLong)
  return long.length === 0 ? 1 : long.filter(word => stems.includes(stem(word))).length / long.length
}

const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, '')
