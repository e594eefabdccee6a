import type { Files } from '../content/files.ts'
import { readLayers } from '../content/read-layers.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { madeFromPath } from '../content/translation/made-from.ts'
import { languageLines } from '../content/translation/told-lines.ts'
import { unknownName } from '../content/unknown-name.ts'
import type { Problem } from '../problem.ts'
import { linesFor } from './lines-for.ts'
import { recordText } from './record-text.ts'

/** The record of a language whose every line is taken as a translation of the English as it is now. Nothing is written here. */
export function settle(
  files: Files,
  tag: string,
): { problems: readonly Problem[]; texts: ReadonlyMap<string, string>; lines: number } {
  const { shelf } = readLayers(files, {})
  const others = [...shelf.languages.keys()].filter(one => one !== sourceLanguage)
  if (!others.includes(tag))
    return { problems: [unknownName('language', tag, others)], texts: new Map(), lines: 0 }
  const english = linesFor(shelf, tag)
  const done = new Set(languageLines(shelf, tag).map(({ at }) => at))
  const record = new Map(english.filter(({ at }) => done.has(at)).map(({ at, raw }) => [at, raw]))
  return {
    problems: [],
    texts: new Map([
      [
        madeFromPath(tag),
        recordText(
          tag,
          record,
          english.map(({ at }) => at),
        ),
      ],
    ]),
    lines: record.size,
  }
}
