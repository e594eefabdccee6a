import { sourceLanguage } from './content/source-language.ts'
import { itemOf } from './item-of.ts'
import { factOf, furnitureOf } from './make.ts'
import type { Artefact, Kind, Line, Subject, Templates } from './model.ts'
import { editionFurniture } from './views/edition-furniture.ts'
import { lines } from './views/lines.ts'
import { withPhrases } from './views/with-phrases.ts'

/** The words of a document that a translator has to do, each once, and those of them that nobody has done. */
export interface Coverage {
  readonly all: readonly Line[]
  readonly missing: readonly Line[]
}

/** Its other forms say what these say. */
const telling: readonly Kind[] = ['office', 'large', 'web', 'text', 'powerpoint', 'pictures']

/**
 * What a document says in a subject's language: the words of its view, and the fixed phrases that its pages ask for. What
 * an edition says in its own words is among them, and never missing. The document has to be one that the subject can make. `beside`
 * are the documents that there are: a list of downloads names what everybody sees of them.
 */
export function coverage(
  [name, artefact]: readonly [string, Artefact],
  subject: Subject,
  templates: Templates,
  beside: ReadonlyMap<string, Artefact>,
): Coverage {
  const asked = new Set<string>()
  const words = new Proxy(subject.words, {
    get(of, key, self) {
      if (typeof key === 'string' && Object.hasOwn(of, key)) asked.add(key)
      return Reflect.get(of, key, self)
    },
  })
  // As it is, with what tells of missing parts: a spread would lose that.
  const watched = Object.defineProperties({} as Subject, {
    ...Object.getOwnPropertyDescriptors(subject),
    words: { value: words, enumerable: true },
  })
  const { value: item } = itemOf(name, artefact, watched)
  if (item === undefined) return { all: [], missing: [] }
  const making = { furniture: editionFurniture(watched, false), subject: watched }
  const listed = [...beside]
    .filter(one => one[1].public)
    .flatMap(one =>
      one[1].forms.map((form, index) => ({
        ...factOf({ name: one[0], artefact: one[1], form, hash: '' }, making),
        // One page and several, small and large: a list says each in its own words.
        pages: (index % 2) + 1,
        bytes: index % 3 === 0 ? 2_000_000 : 20_000,
      })),
    )
  const furniture = furnitureOf(item, making, artefact.forms.some(form => form.last) ? listed : [])
  for (const form of artefact.forms)
    if (telling.includes(form.kind))
      withPhrases(watched, () => form.page(item.view, { ...furniture, words }, templates))
  const told = [...lines(item.view), ...[...asked].flatMap(key => subject.words[key] ?? [])]
  const all = [...new Map(told.map(line => [line.at, line])).values()]
  const isDone = subject.language === sourceLanguage
  return { all, missing: isDone ? [] : all.filter(({ language }) => language !== undefined) }
}
