import { wayLine } from '../../../drawing/way-line.ts'
import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import { across, page, px } from '../across.ts'
import type { Deck } from '../deck.ts'
import { foot } from '../foot.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Figure, Region, SlideDesign } from '../slide-design.ts'
import { stopFigure } from '../stop-figure.ts'
import { stopsAlong } from '../stops-along.ts'

const size = 0.95
const weight = 0.09

/** Numbered stops on a line: one that goes on, or the way back, which returns in dots from the last to the first. */
export function steps({ body, scene }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'steps') throw new Error('not steps')
  const count = body.steps.length
  const { x, w } = stopsAlong(count, false)
  const line = scene === null ? 3.1 : 2.6
  const box = { w, h: 1.25 }
  const letters = sizeFor(
    [36, 32, 28, 24],
    body.steps.map(step => ({ ...box, text: step.text, bold: true })),
  )
  const back = { from: px(x(count - 1) + size / 2), y: px(5.55), turn: px(0.32) }
  const way = wayLine({ ...page, ground: px(line), weight: px(weight), ...(body.back && { back }) })
  const alt = phrase(deck.furniture.words, body.back ? 'way_back_arrow' : 'steps_line').text
  return {
    layout: body.back ? 'pptx_layout_steps' : 'pptx_layout_moves',
    ownLine: scene !== null,
    regions: body.steps.map(
      (step, i): Region => ({
        box: { x: x(i), y: line + 0.7, ...box },
        size: letters,
        bold: true,
        as: 'item',
        words: [said(step)],
      }),
    ),
    figures: [
      across(way.parts, { name: 'line', alt, before: 0 }),
      ...body.steps.map(
        (_, i): Figure =>
          stopFigure(
            { x: x(i) + size / 2, y: line, size, weight: weight * 0.8 },
            { label: { text: String(i + 1), size: 32, bold: true }, before: i },
          ),
      ),
      ...(scene === null ? [] : [foot(deck.view, { scene, deck })]),
    ],
  }
}
