import { wordWidth } from './word-width.ts'

/** Words that stand in a place so many inches wide. */
export interface Wide {
  readonly w: number
  readonly text: string
  readonly size: number
  readonly bold?: boolean
}

/**
 * How wide a place may be so that these words take as many lines as before and fill them evenly, in inches. A browser
 * could even them out by itself; PowerPoint cannot, so the place is made narrower for both. The width is midway between
 * the least that keeps the number of lines and the next at which a line breaks elsewhere: letters are reckoned nearly.
 */
export function evenWidth({ w, text, size, bold = false }: Wide): number {
  const lengths = text.split(/\s+/).map(word => wordWidth(word, size, bold))
  const gap = wordWidth(' ', size, bold)
  const before = linesAt(lengths, gap, w)
  if (before === 1) return w
  const spans = lengths
    .flatMap((_, from) =>
      lengths.slice(from).map((_, more) => spanOf(lengths.slice(from, from + more + 1), gap)),
    )
    .filter(span => span <= w)
    .toSorted((a, b) => a - b)
  const least = spans.find(span => linesAt(lengths, gap, span) === before)
  if (least === undefined) return w
  const lines = breaksAt(lengths, gap, least)
  const next = spans.find(span => span > least && breaksAt(lengths, gap, span) !== lines) ?? w
  // The widest word is broken in two where it is reckoned a little too narrow.
  return Math.min(w, Math.max((least + next) / 2, Math.max(...lengths) * 1.07))
}

const linesAt = (lengths: readonly number[], gap: number, w: number): number =>
  breaksAt(lengths, gap, w).split(' ').length

/** How many words stand in each line, as one text. */
function breaksAt(lengths: readonly number[], gap: number, w: number): string {
  const lines: number[] = [0]
  let used = 0
  for (const word of lengths) {
    if (used > 0 && used + gap + word > w + 0.0001) {
      lines.push(0)
      used = 0
    }
    used += (used > 0 ? gap : 0) + word
    lines.push((lines.pop() ?? 0) + 1)
  }
  return lines.join(' ')
}

const spanOf = (lengths: readonly number[], gap: number): number =>
  lengths.reduce((sum, one) => sum + one, gap * (lengths.length - 1))
