import type { Area, PlaceType } from '../../../deck-template.ts'
import { linesOf } from '../../slides/lines-of.ts'
import { single } from '../../slides/setting.ts'
import { spaced } from '../../slides/spaced.ts'
import type { StagedParagraph } from './staged.ts'

/** As small as our 24 points get on a template that leaves two thirds of the slide. */
export const smallest = 16

/** The sizes from one down to another, in whole points below the first. */
export function sizesDown(from: number, to: number): number[] {
  const sizes = [from]
  for (let size = Math.ceil(from) - 1; size >= to; size--) sizes.push(size)
  return sizes
}

/** The largest of some sizes at which a place holds its paragraphs, reckoned with letters of middling width; else the last. */
export const fittedSize = (
  sizes: readonly number[],
  place: { readonly box: Area; readonly look: PlaceType },
  paragraphs: readonly StagedParagraph[],
): number => sizes.find(size => holds(size, place, paragraphs)) ?? sizes.at(-1) ?? smallest

function holds(
  size: number,
  { box, look }: { readonly box: Area; readonly look: PlaceType },
  paragraphs: readonly StagedParagraph[],
): boolean {
  const { inset, leading, above, wide } = look
  const room = { w: box.w - inset.l - inset.r, h: box.h - inset.t - inset.b }
  const bold = look.bold || paragraphs.some(({ words: runs }) => runs.every(run => run.bold))
  const heights = paragraphs.map(({ words, item }, i) => {
    const letters = Math.floor(
      ((room.w - (item ? look.indent : 0)) * 72) / (size * (bold ? 0.58 : 0.52) * wide),
    )
    const text = spaced(words)
      .map(run => run.text)
      .join('')
    if (text.split(/\s+/).some(word => word.length > letters)) return Number.POSITIVE_INFINITY
    return linesOf(text, letters) * size * single * leading + (i === 0 ? 0 : above)
  })
  return heights.reduce((sum, one) => sum + one, 0) <= room.h * 72
}
