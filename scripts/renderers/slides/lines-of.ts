/** Lines of some words when each takes so many letters. */
export function linesOf(text: string, letters: number): number {
  let [lines, used] = [1, 0]
  for (const word of text.split(/\s+/)) {
    if (used > 0 && used + 1 + word.length > letters) [lines, used] = [lines + 1, 0]
    used += (used > 0 ? 1 : 0) + word.length
  }
  return lines
}
