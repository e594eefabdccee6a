import type { CompactFile } from '../content/compact.generated.ts'
import type { Shelf } from '../content/read-layers.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { coreLines, type ToldLine } from '../content/translation/told-lines.ts'
import { unitForms } from './unit-forms.ts'

/** Every line that a language may have: those of the core, with the word for a promise in the forms of that language. */
export function linesFor(shelf: Shelf, tag: string): (ToldLine & { readonly about?: readonly string[] })[] {
  const lines = coreLines(shelf, sourceLanguage)
  const compact = shelf.core.get('compact')?.value as { readonly unit: CompactFile['unit'] } | undefined
  const first = lines.findIndex(({ at }) => at.startsWith('compact/unit/'))
  if (compact === undefined || first < 0) return lines
  const forms = unitForms(tag, compact.unit as unknown as Readonly<Record<string, string>>).map(
    ({ at, english, about }) => ({ at, raw: english, place: lines[first]?.place, about: [about] }),
  )
  return [
    ...lines.slice(0, first),
    ...forms,
    ...lines.slice(first).filter(({ at }) => !at.startsWith('compact/unit/')),
  ]
}
