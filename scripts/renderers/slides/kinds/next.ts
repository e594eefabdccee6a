import { wayLine } from '../../../drawing/way-line.ts'
import type { SlideView } from '../../../views/deck.ts'
import { across, page, px } from '../across.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Region, SlideDesign } from '../slide-design.ts'
import { stopFigure } from '../stop-figure.ts'
import { stopsAlong } from '../stops-along.ts'

const line = 3.55
const size = 0.5
const weight = 0.09

/** What happens, and by when: dates on the line, and below each what there is by then. */
export function next({ body }: SlideView): SlideDesign {
  if (body.show !== 'next') throw new Error('not dates')
  const { x, w } = stopsAlong(body.steps.length, false)
  const when = { y: grid.top, h: line - grid.top - 0.4 }
  const what = { y: line + 0.5, h: grid.bottom - line - 0.5 }
  const dates = sizeFor(
    [36, 32, 28, 24],
    body.steps.map(step => ({ w, h: when.h, bold: true, text: step.when.text })),
  )
  const words = sizeFor(
    [32, 28, 24],
    body.steps.map(step => ({ w, h: what.h, text: step.what.text })),
  )
  return {
    layout: 'pptx_layout_next',
    regions: body.steps.flatMap((step, i): Region[] => [
      {
        box: { x: x(i), w, ...when },
        size: dates,
        bold: true,
        anchor: 'b',
        as: 'item',
        words: [said(step.when)],
      },
      { box: { x: x(i), w, ...what }, size: words, as: 'item', joins: true, words: [said(step.what)] },
    ]),
    figures: [
      across(wayLine({ ...page, ground: px(line), weight: px(weight) }).parts, { name: 'line' }),
      ...body.steps.map((_, i) => stopFigure({ x: x(i) + size / 2, y: line, size, weight: weight * 0.8 })),
    ],
  }
}
