import { isInDictionary, suggestedWord } from '../content/dictionary.ts'
import { undivided } from '../content/undivided.ts'
import { wordPlace } from '../content/word-place.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { englishLines } from '../views/english-lines.ts'
import { wordsOf } from '../views/words-of.ts'

/** Words are spelt as a dictionary of British English has them, or as our own list of words. */
/** Words of printing, which the fixed phrases use: how paper is sold, what it is, what a print shop calls its check, colours. */
const tradeWords = ['gsm', 'uncoated', 'preflight', 'sRGB', 'infographic']

export default rule(['ownWords'], (known): Problem[] => {
  const { ownWords, settings } = known
  // Names of organisations are no words.
  const names =
    settings === undefined
      ? []
      : [settings.organisation, settings.short_name, settings.contact.name].flatMap(
          name => undivided(name?.text ?? '').match(/\p{L}+/gu) ?? [],
        )
  const good = new Set([...tradeWords, ...ownWords, ...names])
  return englishLines(known).flatMap(({ at, text }) => {
    if (clean.has(text)) return []
    const all = wordsOf(text)
    const wrong = all.flatMap((word, index): Problem[] =>
      isGood(word, good)
        ? []
        : [
            misspelt(
              word,
              wordPlace(known, at, word, all.slice(0, index).filter(one => one === word).length),
            ),
          ],
    )
    if (all.every(isListed)) clean.add(text)
    return wrong
  })
})

/** Texts in which the dictionary has every word: most of them stand in all editions. */
const clean = new Set<string>()
/** Each word is looked up once, however often it is written. */
const asked = new Map<string, boolean>()

const isGood = (word: string, good: ReadonlySet<string>): boolean =>
  isListed(word) || formsOf(word).some(form => good.has(form))

function isListed(word: string): boolean {
  const known = asked.get(word) ?? (isForeign(word) || formsOf(word).some(isInDictionary))
  asked.set(word, known)
  return known
}

/** With letters that English does not have: a name, or a word of another language. */
const isForeign = (word: string): boolean => /[^a-z’']/i.test(word)

/** As it is written, without what shows whose it is, and without the capital of a sentence. */
function formsOf(word: string): string[] {
  const plain = word.replaceAll('’', "'")
  return [plain, plain.replace(/'s$/, '')].flatMap(one => [one, one.toLowerCase()])
}

function misspelt(word: string, place: Problem['place']): Problem {
  const meant = suggestedWord(word.replaceAll('’', "'"))?.replaceAll("'", '’')
  return {
    code: 'rules/spelling',
    severity: 'warning',
    place,
    what: `“${word}” is not in the dictionary of British English`,
    why: 'A slip in spelling makes people doubt the rest.',
    mend: `${meant === undefined ? '' : `Did you mean “${meant}”? `}If the word is right, add it to compact/spelling.yaml with a reason.`,
  }
}
