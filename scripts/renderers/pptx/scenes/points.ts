import type { SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import type { Scene } from '../scene.ts'

/** A few short lines, and white space. */
export function points({ body }: SlideView): Scene {
  if (body.show !== 'points') throw new Error('not points')
  const few = body.points.length <= 4
  return {
    layout: 'pptx_layout_points',
    regions: [
      {
        box: { x: grid.left, y: grid.top, w: grid.width, h: grid.bottom - grid.top },
        size: few ? 36 : 30,
        gap: few ? 18 : 10,
        dashes: true,
        words: body.points.map(point => [{ text: point.text }]),
      },
    ],
    drawings: [],
  }
}
