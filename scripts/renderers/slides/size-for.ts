import { linesOf } from './lines-of.ts'
import { setting } from './setting.ts'
import { wordWidth } from './word-width.ts'

/** Words that have to fit in a box of some inches. */
export interface Tight {
  readonly w: number
  readonly h: number
  readonly text: string
  readonly bold?: boolean
  /** The most lines that it may take. */
  readonly lines?: number
}

/**
 * The largest of some sizes, in points and the largest first, at which all of these places hold their words; the
 * last of them if none does. It reckons with letters of middling width: what does not fit after all is seen when
 * the page is looked at.
 */
export const sizeFor = (sizes: readonly number[], places: readonly Tight[]): number =>
  held(sizes, places) ?? sizes.at(-1) ?? 24

/** The same, but with each of them on one line wherever a size lets it, because a last word alone on a line looks lost. */
export const sizeOnLine = (sizes: readonly number[], places: readonly Tight[]): number =>
  held(
    sizes,
    places.map(place => ({ ...place, lines: 1 })),
  ) ?? sizeFor(sizes, places)

const held = (sizes: readonly number[], places: readonly Tight[]): number | undefined =>
  sizes.find(size => places.every(place => holds(place, size)))

function holds({ w, h, text, bold, lines = Number.POSITIVE_INFINITY }: Tight, size: number): boolean {
  const letters = Math.floor((w * 72) / (size * (bold ? 0.54 : 0.5)))
  if (text.split(/\s+/).some(word => wordWidth(word, size, bold ?? false) > w)) return false
  const count = linesOf(text, letters)
  return count <= lines && count * size * 1.2 * setting({ size }).leading <= h * 72
}
