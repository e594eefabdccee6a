import type { CompactFile } from '../content/compact.generated.ts'
import type { Shelf } from '../content/read-layers.ts'
import { sourceLanguage } from '../content/source-language.ts'
import { coreLines, type ToldLine } from '../content/translation/told-lines.ts'
import { unitForms } from './unit-forms.ts'

/** A line that a language may have, and what else a translator has to know of it. */
export interface LineFor extends ToldLine {
  readonly about?: readonly string[]
}

/**
 * Every line that a language may have: those of the core, with the word for a promise in the forms of that language, and
 * those that English can do without where another language cannot.
 */
export function linesFor(shelf: Shelf, tag: string): LineFor[] {
  const core = coreLines(shelf, sourceLanguage)
  const known = new Set(core.map(({ at }) => at))
  const lines = core.flatMap((line): LineFor[] => [
    line,
    ...extras.flatMap(({ after, key, about }) => {
      const at = line.at.replace(after, key)
      return at === line.at || known.has(at) ? [] : [{ ...line, at, about: [about] }]
    }),
  ])
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

/** Lines that may be left empty. */
const extras: readonly { readonly after: RegExp; readonly key: string; readonly about: string }[] = [
  {
    after: /(?<=^compact\/commitments\/\w+\/)title$/,
    key: 'short',
    about: 'Only where the title has more than 20 letters or a very long word. Else leave it empty.',
  },
  {
    after: /(?<=^indicators\/indicators\/\w+\/not_expect\/[\w.]+\/)text$/,
    key: 'card',
    about:
      'Only where the line does not begin with the words of `not_expect_opens`, which are left out of it on a card. Else leave it empty.',
  },
]
