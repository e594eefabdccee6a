import { isLike } from './is-like.ts'

/** Numbers that PowerPoint's own layouts use for what stands at the foot; ours for words come after them. */
export const footNumbers = { stamp: 11, number: 12 } as const

/**
 * What a place is, by the types and numbers of PowerPoint's own layouts, so that a slide that is pasted into another
 * template keeps its title there, and its words. `id` is that of the layout, `index` the place among its regions.
 */
export function placeTag(id: string, index: number): string {
  const isCover = isLike(id, 'cover')
  if (index === 0) return isCover ? 'type="ctrTitle"' : 'type="title"'
  // Both have something small above their main words: what the talk is, and the number of a promise.
  const main = isCover || isLike(id, 'divider') ? 2 : 1
  if (index === main) return isCover ? 'type="subTitle" idx="1"' : 'type="body" idx="1"'
  return `type="body" sz="quarter" idx="${footNumbers.number + index}"`
}
