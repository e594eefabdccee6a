import type { Room } from '../model.ts'
import { clock } from '../views/clock.ts'
import type { PackRequest } from './pack-request.ts'

/** A folder's name can be no longer than 255 letters, and people have to read it. */
const longest = 120

/**
 * The folder of a pack: the session, how many people, and whatever else was asked for, always in this order, so that
 * what differs never takes the place of another. Names of documents are sorted; `codeOf` shortens them where they are
 * many.
 */
export function packName(
  { session, people, tables, start }: Room,
  request: PackRequest,
  codeOf: (document: string) => string,
): string {
  const { backs, largePrint = 0, only, without, noSeparators } = request
  const listed = (word: string, names: readonly string[] | undefined): string[] => {
    if (names === undefined) return []
    const sorted = [...new Set(names)].sort()
    const long = [word, ...sorted].join('-')
    return [long.length > longest ? [word, ...new Set(sorted.map(codeOf))].join('-') : long]
  }
  return [
    session.id,
    `${people}-people`,
    ...(start === null ? [] : [clock(start, 0).replace(':', '')]),
    ...(request.tables === undefined ? [] : [`${tables.length}-tables`]),
    ...(backs === undefined ? [] : [`backs-${backs}`]),
    ...(largePrint === 0 ? [] : [`large-print-${largePrint}`]),
    ...listed('only', only),
    ...listed('without', without),
    ...(noSeparators ? ['no-separators'] : []),
  ].join('-')
}
