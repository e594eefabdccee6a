import type { Files } from '../content/files.ts'
import { readLayers } from '../content/read-layers.ts'
import { readText } from '../content/read-text.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { madeFrom, madeFromPath } from '../content/translation/made-from.ts'
import { languageLines } from '../content/translation/told-lines.ts'
import { hasErrors, type Problem } from '../problem.ts'
import { layIn } from './lay-in.ts'
import { linesFor } from './lines-for.ts'
import { newLanguage } from './new-language.ts'
import { readPo } from './read-po.ts'
import { recordText } from './record-text.ts'

/** What an import comes to: nothing is written here. */
export interface Imported {
  readonly problems: readonly Problem[]
  /** The texts to write, by path; none where something is wrong. */
  readonly texts: ReadonlyMap<string, string>
  readonly tag: string
  /** How many lines are new, have other words, and were left out because they are empty or not finished. */
  readonly added: number
  readonly changed: number
  readonly empty: number
  readonly fuzzy: number
  /** Lines of lists that are not whole yet. */
  readonly left: readonly string[]
}

/** Takes a translator's file into a language: its own file, and the record of the English that each line was made from. */
export function importPo(files: Files, bytes: Uint8Array, file: string): Imported {
  const { shelf, problems: slips } = readLayers(files, {})
  const { value: read, problems } = readPo(
    bytes,
    file,
    tag => new Set(linesFor(shelf, tag).map(({ at }) => at)),
  )
  const nothing: Imported = {
    ...{ problems, texts: new Map(), tag: read?.tag ?? '', left: [] },
    ...{ added: 0, changed: 0, empty: read?.empty ?? 0, fuzzy: read?.fuzzy ?? 0 },
  }
  if (read === undefined || hasErrors(problems)) return nothing
  const { tag, done } = read
  const path = `compact/languages/${tag}.yaml`
  const own = slips.filter(one => one.severity === 'error' && one.place?.file === path)
  if (own.length > 0 || tag === sourceLanguage)
    return { ...nothing, problems: [...problems, ...own, ...(own.length > 0 ? [] : [isSource])] }
  const isThere = shelf.languages.has(tag)
  const text = isThere ? readText(files, path).value : newLanguage(tag)
  if (text === undefined) return nothing
  const before = new Map(languageLines(shelf, tag).map(({ at, raw }) => [at, raw]))
  const ranks = new Map(linesFor(shelf, tag).map(({ at }, rank) => [at, rank]))
  const rankOf = ({ at }: { readonly at: string }): number => ranks.get(at) ?? 0
  const inOrder = done.toSorted((a, b) => rankOf(a) - rankOf(b))
  const english = shelf.languages.get(sourceLanguage)?.value as { words: unknown }
  const laid = layIn(path, text, inOrder, {
    words: english.words,
    content: Object.fromEntries([...shelf.core].map(([name, layer]) => [name, layer.value])),
  })
  const taken = inOrder.filter(({ at }) => !laid.left.includes(at))
  const kept = [...madeFrom(files, tag)].filter(([at]) => before.has(at))
  const record = new Map([...kept, ...taken.map(({ at, english: from }) => [at, from] as const)])
  return {
    ...nothing,
    texts: new Map([
      [path, laid.text],
      [madeFromPath(tag), recordText(tag, record, [...ranks.keys()])],
    ]),
    added: taken.filter(({ at }) => !before.has(at)).length,
    changed: taken.filter(({ at, words }) => before.has(at) && before.get(at) !== words).length,
    left: laid.left,
  }
}

const isSource: Problem = {
  code: 'translate/source',
  severity: 'error',
  place: undefined,
  what: `${sourceLanguage} is the language that all others are made from`,
  why: 'Its words are the shared wording; a translator’s file must not change it.',
  mend: 'Change the language in the head of the file.',
}
