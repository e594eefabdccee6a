import type { Part } from '../../../drawing/drawing.ts'
import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import { across, px } from '../across.ts'
import type { Deck } from '../deck.ts'
import { foot } from '../foot.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Region, SlideDesign } from '../slide-design.ts'
import { stopFigure } from '../stop-figure.ts'

const stop = { x: 2.2, size: 0.5 }
const text = { x: 2.75, w: 5.3 }
const column = 8.55
const weight = 0.09

/** Who can help, where the line leads from here, and how to reach whoever gave the talk. Stays up while people leave. */
export function support({ body, scene }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'support') throw new Error('not support')
  const { right, top, bottom } = grid
  const { name, ways } = body.contact
  // Its place is taken where there are ways to reach somebody.
  const drawn = ways.length === 0 ? scene : null
  const pitch = Math.min(1.05, (bottom - top) / body.places.length)
  const box = { w: text.w, h: pitch - 0.1 }
  const size = sizeFor(
    [32, 28, 24],
    body.places.map(place => ({ ...box, text: place.text })),
  )
  const middle = (i: number): number => top + i * pitch + box.h / 2
  const isAlone = body.places.length === 0
  const aside = isAlone ? { x: grid.left, w: grid.width } : { x: column, w: right - column }
  const about = [
    // Alone it is what the slide is called.
    ...(isAlone
      ? []
      : [{ h: 0.85, bold: true, words: [said(phrase(deck.furniture.words, 'contact_heading'))] }]),
    { h: 0.85, words: [said(name)] },
    ...ways.map(way => ({ h: 0.45, words: [said(way, { link: { address: way.link, hint: way.link } })] })),
  ]
  return {
    layout: 'pptx_layout_support',
    ownLine: drawn !== null,
    regions: [
      ...body.places.map(
        (place, i): Region => ({
          box: { x: text.x, y: top + i * pitch, ...box },
          size,
          anchor: 'ctr',
          as: 'item',
          words: [said(place)],
        }),
      ),
      ...about.map((one, i): Region => {
        const y = top + about.slice(0, i).reduce((sum, { h }) => sum + h, 0) + 0.1
        return { ...one, box: { ...aside, y, h: one.h }, size: 24 }
      }),
    ],
    figures: [
      across(branches(body.places.map((_, i) => middle(i))), { name: 'line' }),
      ...body.places.map((_, i) => stopFigure({ ...stop, y: middle(i), weight: weight * 0.8 })),
      ...(drawn === null ? [] : [foot(deck.view, { scene: drawn, deck })]),
    ],
  }
}

/** The line comes in at the left edge and parts, one way to each place. */
function branches(rows: readonly number[]): Part[] {
  const [first = 0, last = first] = [rows[0], rows.at(-1)]
  const from = px((first + last) / 2)
  const [trunk, end, r] = [px(1.15), px(stop.x), 26]
  return rows.map((row): Part => {
    const y = px(row)
    const turn = Math.min(r, Math.abs(y - from) / 2)
    const down = Math.sign(y - from)
    const d =
      turn < 1
        ? `M0 ${from}L${end} ${from}`
        : `M0 ${from}L${trunk - turn} ${from}Q${trunk} ${from} ${trunk} ${from + down * turn}L${trunk} ${y - down * turn}Q${trunk} ${y} ${trunk + turn} ${y}L${end} ${y}`
    return { draws: 'stroke', d, weight: px(weight) }
  })
}
