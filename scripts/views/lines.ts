import type { Line } from '../model.ts'

/** Every run of words in a piece of content, in reading order. */
export function lines(content: unknown): Line[] {
  if (typeof content !== 'object' || content === null) return []
  const inside = Object.values(content).flatMap(lines)
  // A line may have others beside its words, as a note has its heading.
  return 'text' in content && 'at' in content ? [content as Line, ...inside] : inside
}
