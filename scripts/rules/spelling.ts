import { isInDictionary, suggestedWord } from '../content/dictionary.ts'
import { wordPlace } from '../content/word-place.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { englishLines } from '../views/english-lines.ts'
import { wordsOf } from '../views/words-of.ts'

/** Words are spelt as a dictionary of British English has them, or as our own list of words. */
export default rule(['ownWords'], (known): Problem[] => {
  const { ownWords, settings } = known
  // Names of organisations are no words.
  const names = wordsOf(
    settings === undefined ? '' : `${settings.organisation.text} ${settings.contact.name.text}`,
  )
  const good = new Set([...ownWords, ...names])
  return englishLines(known).flatMap(({ at, text }) => {
    const seen = new Map<string, number>()
    return wordsOf(text).flatMap((word): Problem[] => {
      const nth = seen.get(word) ?? 0
      seen.set(word, nth + 1)
      if (isGood(word, good)) return []
      return [misspelt(word, wordPlace(known, at, word, nth))]
    })
  })
})

/** Asked of each word once, however often it is written. */
const asked = new Map<string, boolean>()

function isGood(word: string, good: ReadonlySet<string>): boolean {
  const plain = word.replaceAll('’', "'")
  const forms = [plain, plain.replace(/'s$|s'$/, '')].flatMap(one => [one, one.toLowerCase()])
  if (forms.some(one => good.has(one))) return true
  const known = asked.get(word) ?? forms.some(isInDictionary)
  asked.set(word, known)
  return known
}

function misspelt(word: string, place: Problem['place']): Problem {
  const meant = suggestedWord(word.replaceAll('’', "'"))?.replaceAll("'", '’')
  return {
    code: 'rules/spelling',
    severity: 'warning',
    place,
    what: `“${word}” is not in the dictionary of British English`,
    why: 'A slip in spelling makes people doubt the rest.',
    mend: `${meant === undefined ? '' : `Did you mean “${meant}”? `}If the word is right, add it to compact/words.yaml with a reason.`,
  }
}
