/** A sheet of a booklet: page numbers from 0 as they stand from left to right; null where a page is blank. */
export interface StitchedSheet {
  readonly front: readonly [left: number | null, right: number | null]
  readonly back: readonly [left: number | null, right: number | null]
}

/**
 * The order of pages for sheets that lie in one another, are folded in the middle and stapled there, the outermost
 * sheet first. Pages that are wanting to fill the sheets are blank and come before the last, which stays the back cover.
 */
export function saddleStitch(pages: number): StitchedSheet[] {
  const all = Math.ceil(pages / 4) * 4
  const at = (place: number): number | null =>
    place === all - 1 ? pages - 1 : place < pages - 1 ? place : null
  return Array.from({ length: all / 4 }, (_, sheet) => {
    const [first, last] = [2 * sheet, all - 1 - 2 * sheet]
    return { front: [at(last), at(first)], back: [at(first + 1), at(last - 1)] }
  })
}
