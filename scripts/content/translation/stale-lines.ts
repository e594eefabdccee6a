import type { Problem } from '../../problem.ts'
import type { EditionFile } from '../compact.generated.ts'
import type { Files } from '../files.ts'
import type { Shelf } from '../read-layers.ts'
import { sourceLanguage } from '../source-language.ts'
import { madeFrom } from './made-from.ts'
import { coreLines, languageLines } from './told-lines.ts'

/** The lines that were made from other English than there is now, of each language that some edition comes in. */
export function staleLines(
  files: Files,
  shelf: Pick<Shelf, 'schemas' | 'core' | 'languages' | 'editions'>,
): Problem[] {
  const used = [...shelf.editions.values()].flatMap(
    layer => (layer?.value as EditionFile | undefined)?.languages ?? [],
  )
  const tags = [...new Set(used)].filter(tag => tag !== sourceLanguage)
  const records = tags
    .map(tag => [tag, madeFrom(files, tag)] as const)
    .filter(([, record]) => record.size > 0)
  if (records.length === 0) return []
  const english = new Map(coreLines(shelf, sourceLanguage).map(({ at, raw }) => [at, raw]))
  return records.flatMap(([tag, record]) =>
    languageLines(shelf, tag).flatMap(({ at, place }) => {
      const [before, now] = [record.get(at), english.get(at)]
      if (before === undefined || now === undefined || before === now) return []
      return [
        {
          code: 'language/stale',
          severity: 'warning' as const,
          place,
          what: `${at.replaceAll('/', ' › ')} is a translation of “${before}”, and the English is “${now}” now`,
          why: 'The two would say different things, and nobody who reads one of them could see it.',
          mend: `See whether the ${tag} still says it. Then \`npx compact-press translate settle ${tag}\`, or export, change and import.`,
          of: [{ language: tag }],
        },
      ]
    }),
  )
}
