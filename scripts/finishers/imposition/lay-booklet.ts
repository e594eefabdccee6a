import type { Flip } from './cell.ts'
import { paper } from './paper.ts'
import { saddleStitch } from './saddle-stitch.ts'
import { type Placed, type Side, whole } from './side.ts'

/** The PDFs that a booklet is made from, in this order: its pages, and what is said beside them. */
const [pages, notes] = [0, 1]

/**
 * Pages of A5 as a booklet, two to a side of A4 on its side. Short edge: both sides stand upright. Long edge: the
 * reverse is printed upside down, and comes out upright when the sheet is turned. The first note lies on the reverse
 * of the outermost sheet, where nobody sees it who holds the booklet.
 */
export function layBooklet(
  count: number,
  { flip, direction }: { readonly flip: Flip; readonly direction: 'ltr' | 'rtl' },
): Side[] {
  const [height, width] = paper.A4
  const size = [width, height] as const
  return saddleStitch(count).flatMap(({ front, back }, sheet) => {
    const reverse: Placed[] = [
      ...spread(back, direction),
      ...(sheet === 0 ? [{ source: notes, page: 0, window: whole(size), x: 0, y: 0 }] : []),
    ]
    return [
      { size, placed: spread(front, direction) },
      { size, placed: flip === 'long' ? reverse.map(one => upsideDown(one, width, height)) : reverse },
    ]
  })
}

/**
 * Two pages beside each other: two of A5 are a millimetre narrower than A4. What is read from right to left opens at its
 * other side.
 */
function spread(
  [first, second]: readonly [number | null, number | null],
  direction: 'ltr' | 'rtl',
): Placed[] {
  const [left, right] = direction === 'rtl' ? [second, first] : [first, second]
  const middle = paper.A4[1] / 2
  const page = (number: number | null, x: number): Placed[] =>
    number === null ? [] : [{ source: pages, page: number, window: whole(paper.A5), x, y: 0 }]
  return [...page(left, middle - paper.A5[0]), ...page(right, middle)]
}

const upsideDown = (one: Placed, width: number, height: number): Placed => ({
  ...one,
  x: width - one.x - one.window.width,
  y: height - one.y - one.window.height,
  turned: true,
})
