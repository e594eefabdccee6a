import type { Line } from '../model.ts'

/** Every run of words in a piece of content, in reading order. */
export function lines(content: unknown): Line[] {
  if (typeof content !== 'object' || content === null) return []
  if ('text' in content && 'at' in content) return [content as Line]
  return Object.values(content).flatMap(lines)
}
