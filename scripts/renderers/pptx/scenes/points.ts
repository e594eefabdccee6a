import type { SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { setting } from '../setting.ts'
import { sizeFor } from '../size-for.ts'

/** A few short lines, and white space. */
export function points({ body }: SlideView): Scene {
  if (body.show !== 'points') throw new Error('not points')
  const few = body.points.length <= 4
  const gap = few ? 18 : 10
  const box = { x: grid.left, y: grid.top, w: grid.width, h: grid.bottom - grid.top }
  const room = { w: box.w - setting({ size: 36, dashes: true }).indent, h: box.h, gap }
  const size = sizeFor(few ? [36, 30, 24] : [30, 24], [
    { ...room, paragraphs: body.points.map(point => point.text) },
  ])
  return {
    layout: 'pptx_layout_points',
    regions: [
      {
        box,
        size,
        gap,
        dashes: true,
        words: body.points.map(point => [said(point)]),
      },
    ],
    drawings: [],
  }
}
