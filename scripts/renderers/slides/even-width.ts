import { setting } from './setting.ts'

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
  const lengths = text.split(/\s+/).map(word => lengthOf(word, size, bold))
  const gap = lengthOf(' ', size, bold)
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
  return Math.min(w, (least + next) / 2)
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

/** In inches; letters of scripts that are not listed are as wide as most. */
function lengthOf(word: string, size: number, bold: boolean): number {
  const { tracking } = setting({ size })
  const ems = [...word].map(letter => {
    const narrow = widths.find(([letters]) => letters.includes(letter))?.[1]
    if (narrow !== undefined) return narrow
    if (/\p{Lu}/u.test(letter)) return 0.7
    return bold ? 0.59 : 0.556
  })
  return ems.reduce((sum, em) => sum + em * size + tracking, 0) / 72
}

/** Parts of the size of the type. */
const widths: readonly (readonly [letters: string, em: number])[] = [
  ["ijl|'’", 0.24],
  [' ftI.,:;!-()', 0.29],
  ['rt“”', 0.36],
  ['cksvxyz', 0.53],
  ['mM', 0.86],
  ['wW', 0.76],
]
