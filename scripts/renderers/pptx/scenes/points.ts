import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { setting } from '../setting.ts'
import { sizeFor } from '../size-for.ts'

/** A few short lines, and white space; the minutes beside them where the room talks about them. */
export function points({ body, minutes: count }: SlideView, deck: Deck): Scene {
  if (body.show !== 'points') throw new Error('not points')
  const few = body.points.length <= 4
  const gap = few ? 18 : 10
  const box = { x: grid.left, y: grid.top, w: count === null ? grid.width : 7.9, h: grid.bottom - grid.top }
  const room = { w: box.w - setting({ size: 36, dashes: true }).indent, h: box.h, gap }
  const size = sizeFor(count !== null ? [32, 28, 24] : few ? [36, 30, 24] : [30, 24], [
    { ...room, paragraphs: body.points.map(point => point.text) },
  ])
  return {
    layout: count === null ? 'pptx_layout_points' : 'pptx_layout_points_timed',
    regions: [
      {
        box,
        size,
        gap,
        dashes: true,
        words: body.points.map(point => [said(point)]),
      },
      ...minutes(count, deck, { x: 9.9, y: grid.top - 0.15, w: 2.83, h: 2.2 }),
    ],
    drawings: [],
  }
}
