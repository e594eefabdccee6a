import type { SlideView } from '../../../views/deck.ts'
import { px } from '../across.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Figure, Region, SlideDesign } from '../slide-design.ts'

const first = 3.15
const weight = 0.03

/** The card that people are writing, as they have it in front of them: each prompt on its line. */
export function pledge({ body, minutes: count }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'pledge') throw new Error('not a pledge')
  const { left, top, bottom, besideRing: w } = grid
  const pitch = (bottom - first) / body.prompts.length
  const box = { w, h: pitch - 0.12 }
  const size = sizeFor(
    [28, 24],
    body.prompts.map(prompt => ({ ...box, text: prompt.text })),
  )
  const stem = { w, h: 1, text: `${body.stem.text}\u00a0…`, bold: true }
  const time = minutes(count, deck)
  const y = (i: number): number => first + i * pitch
  return {
    layout: 'pptx_layout_pledge',
    ground: 'panel',
    regions: [
      {
        box: { x: left, y: top - 0.1, w, h: stem.h },
        size: sizeFor([60, 48, 40, 32, 28], [stem]),
        bold: true,
        as: 'heading',
        words: [said({ ...body.stem, text: stem.text })],
      },
      ...body.prompts.map(
        (prompt, i): Region => ({
          box: { x: left, y: y(i), ...box },
          size,
          anchor: 'b',
          as: 'item',
          words: [said(prompt)],
        }),
      ),
      ...time.regions,
    ],
    figures: [
      ...time.figures,
      ...body.prompts.map(
        (_, i): Figure => ({
          box: { x: left, y: y(i) + pitch - 0.1, w, h: 0.1 },
          name: 'line',
          drawing: {
            width: px(w),
            height: px(0.1),
            parts: [{ draws: 'stroke', d: `M0 ${px(0.05)}L${px(w)} ${px(0.05)}`, weight: px(weight) }],
          },
        }),
      ),
    ],
  }
}
