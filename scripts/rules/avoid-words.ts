import { undivided } from '../content/undivided.ts'
import type { Line } from '../model.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'
import { lines } from '../views/lines.ts'
import { pageOne } from '../views/page-one.ts'

/**
 * Words that readers asked us not to use; which ones, where and why is data of the language. It says nothing of words
 * that a translation has left in English: they may look like others of its own.
 */
export default rule(['avoid'], (subject): Problem[] => {
  const everywhere = [
    ...lines(subject.compact),
    ...lines(subject.indicators),
    ...lines(subject.howTo),
    ...lines(subject.workshops),
    ...lines(subject.sheets),
    ...lines(subject.easyRead),
  ].filter(isOwn)
  const { compact } = subject
  const page = compact === undefined ? [] : pageOne({ compact }).filter(isOwn)
  return subject.avoid.flatMap(({ find, unless = [], where, why, instead }) => {
    const among: readonly Line[] = where === 'page-one' ? page : everywhere
    const wanted = find.map(word => ({ word, is: whole(word) }))
    const allowed = unless.map(whole)
    return among.flatMap(line => {
      const text = undivided(line.text)
      const word = wanted.find(({ is }) => is.test(text))?.word
      if (word === undefined || allowed.some(one => one.test(text))) return []
      return [
        {
          code: 'rules/avoid-words',
          severity: 'error' as const,
          place: subject.origins.get(line.at),
          what: `“${word}” stands in ${line.at.split('/').slice(1).join(' › ')}`,
          why,
          mend: instead,
        },
      ]
    })
  })
})

const isOwn = ({ language }: Line): boolean => language === undefined

/** Whole words only, so that `must` does not find `mustard`. */
const whole = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}-])`, 'iu')
