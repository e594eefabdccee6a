import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { foot } from '../foot.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import { sizeOnLine } from '../size-for.ts'
import type { Region, SlideDesign } from '../slide-design.ts'

/** A few short statements, set large one below the other; a scene at their foot, or the minutes beside them. */
export function points({ body, minutes: count, scene }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'points') throw new Error('not points')
  const { left, top, bottom, width, besideRing } = grid
  const pitch = Math.min(1.1, (bottom - top) / body.points.length)
  const beside = count !== null || scene !== null
  const box = { w: beside ? besideRing : width, h: pitch - 0.08 }
  const size = sizeOnLine(
    count === null ? [44, 36, 32, 28, 24] : [36, 32, 28, 24],
    body.points.map(point => ({ ...box, text: point.text })),
  )
  const time = minutes(count, deck)
  return {
    layout: count === null ? 'pptx_layout_points' : 'pptx_layout_points_timed',
    ground: count === null ? 'paper' : 'panel',
    ownLine: scene !== null,
    regions: [
      ...body.points.map(
        (point, i): Region => ({
          box: { x: left, y: top + i * pitch, ...box },
          size,
          as: 'item',
          words: [said(point)],
        }),
      ),
      ...time.regions,
    ],
    figures: [...time.figures, ...(scene === null ? [] : [foot(deck.view, { scene, deck })])],
  }
}
