import type { Line } from '../../../model.ts'
import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import { px } from '../across.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Figure, Region, SlideDesign } from '../slide-design.ts'

const middle = { x: 5.35, w: 2.6, h: 0.4 }
const weight = 0.09
const apart = 0.3

/** Who promises whom: each pair joined by a line with an arrow both ways. */
export function twoWay({ body }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'two-way') throw new Error('not pairs')
  const { left, right, top, bottom } = grid
  const pitch = Math.min(1.35, (bottom - top) / body.pairs.length)
  const from = { x: left, w: middle.x - apart - left }
  const to = { x: middle.x + middle.w + apart, w: right - middle.x - middle.w - apart }
  const h = pitch - 0.08
  const size = sizeFor(
    [32, 28, 24],
    body.pairs.flatMap(pair => [
      { w: from.w, h, bold: true, text: pair.from.text },
      { w: to.w, h, bold: true, text: pair.to.text },
    ]),
  )
  const words = (line: Line, box: { x: number; w: number }, i: number, more: Partial<Region>): Region => ({
    ...more,
    box: { ...box, y: top + i * pitch, h },
    size,
    bold: true,
    anchor: 'ctr',
    as: 'item',
    words: [said(line)],
  })
  return {
    layout: 'pptx_layout_two_way',
    regions: body.pairs.flatMap((pair, i) => [
      words(pair.from, from, i, { align: 'r' }),
      words(pair.to, to, i, { joins: true }),
    ]),
    figures: body.pairs.map(
      (_, i): Figure => ({
        box: { x: middle.x, y: top + i * pitch + (h - middle.h) / 2, w: middle.w, h: middle.h },
        name: 'drawing',
        drawing: arrows,
        alt: phrase(deck.furniture.words, 'both_ways').text,
        before: 2 * i + 1,
      }),
    ),
  }
}

const size = { width: px(middle.w), height: px(middle.h) }
const head = px(weight * 2.8)
const arrows: Figure['drawing'] = {
  ...size,
  parts: [
    {
      draws: 'stroke',
      d: `M${head * 0.8} ${size.height / 2}L${size.width - head * 0.8} ${size.height / 2}`,
      weight: px(weight),
    },
    { draws: 'arrow', x: 0, y: size.height / 2, points: 'left', size: head },
    { draws: 'arrow', x: size.width, y: size.height / 2, points: 'right', size: head },
  ],
}
