import { wayLine } from '../../../drawing/way-line.ts'
import type { SlideView } from '../../../views/deck.ts'
import { across, page, px } from '../across.ts'
import { codeRun } from '../code-run.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { markFigure } from '../mark-figure.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Link, Region, SlideDesign } from '../slide-design.ts'
import { stopsAlong } from '../stops-along.ts'
import { wordWidth } from '../word-width.ts'

const weight = 0.09
/** Where the line and the way back run, how large marks are, and how high the words of a stop may be. */
const measures = {
  inARow: { line: 3, back: 5.9, size: 1.3, high: 1.7 },
  inTurn: { line: 3.85, back: 6.25, size: 0.95, high: 1.25 },
  crowded: { line: 3.85, back: 6.25, size: 0.7, high: 1.25 },
} as const
/** With more than these, marks are smaller and names are not bold: the longest word has room then. */
const many = 7
/** With more than these, words stand in turn above and below the line, as on the map of a railway. */
const mostInARow = 4

/** All of them on their line, large, and the dotted way back. A stop that has a slide of its own leads there. */
export function compact({ body }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'compact') throw new Error('not the compact')
  const { left } = grid
  const count = body.stops.length
  const inTurn = count > mostInARow
  const { line, back, size, high } = measures[count > many ? 'crowded' : inTurn ? 'inTurn' : 'inARow']
  const { x, w } = stopsAlong(count, inTurn)
  const bold = count <= many
  const nameOf = ({ title, short }: (typeof body.stops)[number]) => (inTurn ? short : title)
  const clear = size / 2 + 0.18
  const isBelow = (i: number): boolean => !inTurn || i % 2 === 0
  const linkTo = (id: string, hint: string): Link | undefined => {
    const slide = deck.slideOf.get(id)
    return slide === undefined ? undefined : { slide, hint }
  }
  const letters = sizeFor(
    inTurn ? [24] : [36, 32, 28, 24],
    body.stops.map(stop => ({ w, h: high, text: `${stop.id} ${nameOf(stop).text}`, bold })),
  )
  const { wayBack } = body
  const gap = Math.min(10.4, 0.2 + 1.04 * wordWidth(wayBack?.text ?? '', 24, true))
  const far = x(count - 1) + size / 2
  return {
    layout: 'pptx_layout_compact',
    ownLine: true,
    regions: [
      ...body.stops.map(
        (stop, i): Region => ({
          box: { x: x(i), y: isBelow(i) ? line + clear : line - clear - high, w, h: high },
          size: letters,
          anchor: isBelow(i) ? 't' : 'b',
          as: 'item',
          words: [
            // The link stands on the code, which never wraps: LibreOffice breaks a longer link in the middle of a word.
            codeRun(stop.id, { link: linkTo(stop.id, stop.title.text) }),
            said(nameOf(stop), { bold }),
          ],
        }),
      ),
      ...(wayBack
        ? [
            {
              box: { x: left + 0.55, y: back - 0.3, w: gap, h: 0.6 },
              size: 24,
              bold: true,
              anchor: 'ctr' as const,
              words: [said(wayBack)],
            },
          ]
        : []),
    ],
    figures: [
      across(
        wayLine({
          ...page,
          ground: px(line),
          weight: px(weight),
          ...(wayBack && {
            back: {
              from: px(far),
              y: px(back),
              gap: [px(left + 0.4), px(left + 0.7 + gap)],
              turn: px(0.32),
            },
          }),
        }).parts,
        { name: 'line', alt: deck.furniture.line.text, before: 0 },
      ),
      ...body.stops.map((stop, i) =>
        markFigure(stop, deck, {
          x: x(i),
          y: line,
          size,
          link: linkTo(stop.id, stop.title.text),
          before: i,
        }),
      ),
    ],
  }
}
