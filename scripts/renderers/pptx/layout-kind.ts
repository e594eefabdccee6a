import { isLike } from './is-like.ts'

/** Which of PowerPoint's own layouts one of ours is, where it is one: slides find their like by that in another template. */
export function layoutKind(id: string, places: number): string | undefined {
  if (isLike(id, 'cover')) return 'title'
  if (isLike(id, 'divider')) return 'secHead'
  return places === 2 ? 'tx' : undefined
}
