import type { FileFact, Furniture } from '../model.ts'
import { itemName } from './item-name.ts'
import type { PrintItem } from './print-groups.ts'

/** What a list of things to print counts. */
export interface Counts {
  /** How many of each document are needed; nothing where nobody has counted. */
  readonly counts: Readonly<Record<string, number>>
  /** How many sets in large print. */
  readonly largeSets: number
  /** The documents without which the session cannot be held. */
  readonly needed: readonly string[]
  /** Whether a high stack of paper may have a sheet in front. */
  readonly separators: boolean
}

/** The files that an office prints, with how many are needed. */
export const printItems = (
  { counts, largeSets, needed }: Counts,
  { words, files }: Pick<Furniture, 'words'> & { readonly files: readonly FileFact[] },
): PrintItem[] =>
  files.flatMap(({ path, artefact, code, kind, printing, pages, count, behind }): PrintItem[] => {
    // What is made last does not know its own pages, and nobody orders a list of what to order.
    if (printing === null || pages === null) return []
    const about = { artefact, name: itemName(artefact, words), code, path, kind, pages, printing }
    if (kind === 'large') return largeSets > 0 ? [{ ...about, count: largeSets }] : []
    return [
      {
        ...about,
        count: count ?? counts[artefact] ?? null,
        needed: needed.includes(artefact),
        ...(behind !== undefined && { behind: itemName(behind, words) }),
      },
    ]
  })
