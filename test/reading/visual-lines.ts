import { rightToLeft } from '../../scripts/content/right-to-left.ts'
import type { Sheet } from './read-pdf.ts'
import { setWords } from './set-words.ts'

/** Pieces nearer to each other than this stand on one line, in mm. */
const near = 0.6

/** The lines of a page as they are painted, each from its left edge to its right, without spaces. */
export async function visualLines(sheet: Sheet): Promise<string[]> {
  const lines: { y: number; pieces: { x: number; text: string }[] }[] = []
  for (const { x: start, y, text, width } of await setWords(sheet)) {
    // By its middle: a letter may reach under the one before it.
    const x = start + width / 2
    const line = lines.find(one => Math.abs(one.y - y) < near)
    if (line) line.pieces.push({ x, text })
    else lines.push({ y, pieces: [{ x, text }] })
  }
  return lines.map(({ pieces }) =>
    pieces
      .toSorted((a, b) => a.x - b.x)
      // Letters that a reader of PDFs took together it has put in the order of speech.
      .map(({ text }) => (rightToLeft.test(text) ? [...text].reverse().join('') : text))
      .join('')
      .replace(/\s+/g, ''),
  )
}
