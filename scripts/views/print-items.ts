import type { Furniture, Titled } from '../model.ts'
import { itemName } from './item-name.ts'
import type { PrintItem } from './print-groups.ts'

/** What a list of things to print counts. */
export interface Counted extends Titled {
  /** How many of each document are needed; nothing where nobody has counted. */
  readonly counts: Readonly<Record<string, number>>
  /** How many sets in large print. */
  readonly largeSets: number
}

/** The files that an office prints, with how many are needed. */
export const printItems = (
  { counts, largeSets }: Counted,
  { words, files }: Pick<Furniture, 'words' | 'files'>,
): PrintItem[] =>
  files.flatMap(({ path, artefact, code, kind, printing, pages }) => {
    // What is made last does not know its own pages, and nobody orders a list of what to order.
    if (printing === null || pages === null) return []
    const about = { artefact, name: itemName(artefact, words), code, path, kind, pages, printing }
    if (kind !== 'large') return [{ ...about, count: counts[artefact] ?? null }]
    return largeSets > 0 ? [{ ...about, count: largeSets }] : []
  })
