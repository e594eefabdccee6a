import type { Known } from '../content/known.ts'
import { undivided } from '../content/undivided.ts'
import { wordPlace } from '../content/word-place.ts'
import type { Problem } from '../problem.ts'
import { rule } from '../rule.ts'

/** Kept for examples: addresses that nobody can own (RFC 2606), and the numbers that Ofcom gives to drama. */
const nobodys = [
  /[\w@:/.-]+\.example\b/i,
  /(?<!\d)(?:\+44 ?\(?0?\)? ?|0)1632 ?960 ?\d{3}\b/,
  /\b(?:0113|0114|0115|0116|0117|0118|0121|0131|0141|0151|0161) ?496 ?0\d{3}\b/,
  /\b020 ?7946 ?0\d{3}\b/,
  /\b07700 ?900 ?\d{3}\b/,
  /\ban example organisation\b/i,
]

/** An edition that was copied from an example holds nothing of it any more. An example itself is made up from its name to its last address. */
export default rule(['settings', 'madeUp'], (known): Problem[] => {
  const { edition, settings, madeUp, raw, origins } = known
  const { organisation, contact, address } = settings
  const details = [contact.email, contact.phone, contact.web, address].filter(one => one !== undefined)
  const isExample = settings.made_up === undivided(organisation.text) && details.every(isNobodys)
  if (isExample) return []
  const own = `compact/editions/${edition}/edition.yaml`
  return [...raw]
    .filter(([at]) => origins.get(at)?.file === own && !at.startsWith('edition/content/'))
    .flatMap(([at, text]) => {
      const found = leftOver(at, undivided(text), undivided(organisation.text), madeUp)
      return found === undefined ? [] : [told(known, at, found)]
    })
})

const isNobodys = (text: string): boolean => nobodys.some(one => one.test(text))

/** What a text has of an example: an address, a number, or the name of its organisation. */
function leftOver(
  at: string,
  text: string,
  organisation: string,
  names: readonly string[],
): string | undefined {
  const [detail] = nobodys.flatMap(one => one.exec(text)?.[0] ?? [])
  if (detail !== undefined) return detail
  return (
    names
      .map(name => (/^edition\/(organisation|short_name|made_up)$/.test(at) ? name : firstWord(name)))
      // Whoever has the same name by chance may use it.
      .find(name => text.includes(name) && (name.includes(' ') || !organisation.split(' ').includes(name)))
  )
}

const firstWord = (name: string): string => name.split(' ')[0] ?? name

const told = (known: Pick<Known, 'origins' | 'written'>, at: string, found: string): Problem => ({
  code: 'rules/example-text',
  severity: 'warning',
  place: wordPlace(known, at, found),
  what: `“${found}” in ${at.split('/').slice(1).join(' › ')} is left over from an example`,
  why: 'It leads nowhere, and people would take your pages for somebody else’s.',
  mend: 'Write your own words here, or delete the line.',
})
