import type { Sheet } from './read-pdf.ts'

/** A piece of text as it stands on a page: in mm from the top left corner, its type in pt. */
export interface SetWords {
  readonly text: string
  readonly size: number
  /** Where its first letter stands on the line. */
  readonly x: number
  readonly y: number
  /** How long it is. */
  readonly width: number
  readonly turned: boolean
}

/** Every piece of text of a page, in the order in which it is painted. */
export async function setWords({ page, height }: Sheet): Promise<SetWords[]> {
  const { items } = await page.getTextContent()
  return items.flatMap(item => {
    if (!('str' in item) || !item.str.trim()) return []
    const [a, , c, d, x, y] = item.transform as [number, number, number, number, number, number]
    return [
      {
        text: item.str,
        size: Math.hypot(c, d),
        x: mm(x),
        y: height - mm(y),
        width: mm(item.width),
        turned: a < 0 && d < 0,
      },
    ]
  })
}

const mm = (points: number): number => (points * 25.4) / 72
