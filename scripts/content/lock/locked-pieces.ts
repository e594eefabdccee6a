import { createHash } from 'node:crypto'
import type { Place } from '../../problem.ts'
import { escapePointer } from '../escape-pointer.ts'
import { type Layer, nameOf } from '../overlay.ts'
import type { ContentFile } from '../subject.ts'

/** The files whose words are shared by all, and locked. How a workshop is run is everybody's own affair. */
export const lockedFiles = [
  'compact',
  'indicators',
  'easy-read',
  'how-to',
] as const satisfies readonly ContentFile[]

/** A piece of the shared wording: a promise, a support route, a title. */
export interface Piece {
  readonly hash: string
  readonly place: Place | undefined
  /** Where everything in it was written. */
  readonly places: () => readonly Place[]
}

/** Every piece of the wording by its address, such as `compact/commitments/C3`. */
export function lockedPieces(layers: ReadonlyMap<ContentFile, Layer>): Map<string, Piece> {
  const pieces = new Map<string, Piece>()
  for (const file of lockedFiles) {
    const layer = layers.get(file)
    for (const [key, value] of Object.entries((layer?.value ?? {}) as object)) {
      // Which version it is, and from where: that is what the lock is asked about.
      if (layer === undefined || (file === 'compact' && key === 'meta')) continue
      const pointer = `/${escapePointer(key)}`
      if (Array.isArray(value) && value.length > 0 && value.every(one => nameOf(one) !== undefined))
        for (const [index, item] of value.entries())
          pieces.set(`${file}/${key}/${nameOf(item)}`, piece(layer, `${pointer}/${index}`, item))
      else pieces.set(`${file}/${key}`, piece(layer, pointer, value))
    }
  }
  return pieces
}

/** As much of a hash as nobody hits by chance. The order of keys says nothing. */
const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, sorted)).digest('hex').slice(0, 16)

const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

function piece({ spots }: Layer, pointer: string, value: unknown): Piece {
  const spot = spots.get(pointer)
  return {
    hash: hashOf(value),
    place: spot?.key ?? spot?.value,
    places: () =>
      [...spots].flatMap(([at, one]) => (at === pointer || at.startsWith(`${pointer}/`) ? [one.value] : [])),
  }
}
