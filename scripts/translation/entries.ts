import type { Files } from '../content/files.ts'
import { load } from '../content/load.ts'
import { readLayers } from '../content/read-layers.ts'
import { childSchema, type Schema, schemaOf } from '../content/schema.ts'
import { madeFrom } from '../content/translation/made-from.ts'
import { languageLines } from '../content/translation/told-lines.ts'
import { unsavedFiles } from '../content/unsaved-files.ts'
import { coverage } from '../coverage.ts'
import type { Artefact, Templates } from '../model.ts'
import { offered } from '../offered.ts'
import { hasErrors, type Problem } from '../problem.ts'
import type { Entry } from './entry.ts'
import { linesFor } from './lines-for.ts'
import { newLanguage } from './new-language.ts'

/**
 * Everything that there is to translate into a language, what everybody sees first, then the other documents one after
 * the other. Nothing while the English has an error: it would be translated with it.
 */
export function entries(
  files: Files,
  tag: string,
  artefacts: ReadonlyMap<string, Artefact>,
  templates: Templates,
): { entries: readonly Entry[]; problems: readonly Problem[] } {
  const { shelf } = readLayers(files, {})
  // An edition may come in it before there is any of it.
  const begun = shelf.languages.has(tag)
    ? files
    : unsavedFiles(files, new Map([[`compact/languages/${tag}.yaml`, newLanguage(tag)]]))
  // The same lines stand in every language: each edition is asked in whichever it comes.
  const { subjects, problems } = load(begun)
  const slips = problems.filter(({ of, severity }) => severity === 'error' && !of?.every(one => one.language))
  if (hasErrors(slips)) return { entries: [], problems: slips }
  const shown = new Map<string, { names: Set<string>; isFirst: boolean }>()
  const ordered = [...artefacts].sort(([, a], [, b]) => Number(b.public ?? false) - Number(a.public ?? false))
  for (const subject of subjects)
    for (const one of offered(new Map(ordered), subject).artefacts)
      for (const { at } of coverage(one, subject, templates, artefacts).all) {
        const known = shown.get(at) ?? { names: new Set(), isFirst: one[1].public ?? false }
        known.names.add(one[0])
        shown.set(at, known)
      }
  const ranks = new Map([...shown.keys()].map((at, rank) => [at, rank]))
  const done = new Map(languageLines(shelf, tag).map(({ at, raw }) => [at, raw]))
  const record = madeFrom(files, tag)
  const rankOf = ({ at }: { readonly at: string }): number =>
    isName(at) ? -1 : (ranks.get(at.replace(/\/short$/, '/title').replace(/\/card$/, '/text')) ?? ranks.size)
  const found = linesFor(shelf, tag)
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(
      ({ at, raw, place, about = [] }): Entry => ({
        at,
        english: raw,
        place,
        about: [...aboutOf(at, shelf.schemas), ...about],
        shown: [...(shown.get(at)?.names ?? [])],
        isFirst: isName(at) || shown.get(at)?.isFirst === true || /\/(short|card)$/.test(at),
        translated: done.get(at),
        madeFrom: record.get(at),
      }),
    )
  return { entries: found, problems: [] }
}

/** What stands for {term}, {units} and {count}, and what every page says of a translation: no page of English has them. */
const isName = (at: string): boolean =>
  /^(compact\/(term|unit\/)|language\/words\/(number_|unchecked))/.test(at)

/** What the schema says of the words at an address. */
function aboutOf(at: string, schemas: ReadonlyMap<string, Schema>): string[] {
  const [file = '', ...steps] = at.split('/')
  const schema = steps.reduce<Schema | undefined>(childSchema, schemaOf(schemas, file))
  const { description, maxLength, maxWords } = schema ?? {}
  return [
    ...(description ? [description] : []),
    ...(maxLength ? [`At most ${maxLength} letters.`] : []),
    ...(maxWords
      ? [`The English has at most ${maxWords} words: there is room for about as many letters.`]
      : []),
  ]
}
