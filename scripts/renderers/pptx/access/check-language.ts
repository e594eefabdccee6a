import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'
import type { Element } from './read-xml.ts'
import { within } from './within.ts'

/**
 * Voices and spelling checkers go by the language of each run; the file and its new text have one too. The first of
 * the languages is the deck's own, the others are those of words that a translation has left as they were.
 */
export function checkLanguage(
  { written, properties, presentation }: ReadDeck,
  languages: readonly string[],
): Fault[] {
  const [language = ''] = languages
  const isTold = (one: Element | undefined): boolean => languages.includes(one?.attributes.lang ?? '')
  const faults: Fault[] = []
  const told = (what: string): void => void faults.push({ code: 'pptx/language', what })
  for (const [name, part] of written) {
    const runs = [...within(part, 'a:r'), ...within(part, 'a:fld')]
    const silent = runs.filter(run => !isTold(run.children.find(one => one.name === 'a:rPr')))
    for (const run of silent)
      told(`“${within(run, 'a:t')[0]?.text}” in ${name} is in no language of the deck`)
    if (within(part, 'a:endParaRPr').some(end => !isTold(end)))
      told(`the end of a paragraph in ${name} is in no language of the deck`)
  }
  if (within(properties, 'dc:language')[0]?.text !== language)
    told(`the properties do not say that it is in ${language}`)
  const fresh = within(within(presentation, 'p:defaultTextStyle')[0], 'a:defRPr')
  if (fresh.length === 0 || fresh.some(one => (one.attributes.lang ?? language) !== language))
    told(`new text would not be in ${language}`)
  return faults
}
