import type { SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import type { Drawing, Region, Scene } from '../scene.ts'

const line = 4
const stop = 0.3

/** What happens, and by when, down a line of its own. */
export function next({ body }: SlideView): Scene {
  if (body.show !== 'next') throw new Error('not dates')
  const { left, right, top, bottom } = grid
  const pitch = (bottom - top) / body.steps.length
  const y = (i: number): number => top + i * pitch
  const size = body.steps.length <= 3 ? 28 : 24
  return {
    layout: 'pptx_layout_next',
    regions: body.steps.flatMap((step, i): Region[] => [
      {
        box: { x: left, y: y(i), w: line - left - 0.4, h: pitch - 0.1 },
        size,
        bold: true,
        words: [[{ text: step.when.text }]],
      },
      {
        box: { x: line + 0.4, y: y(i), w: right - line - 0.4, h: pitch - 0.1 },
        size,
        words: [[{ text: step.what.text }]],
      },
    ]),
    drawings: [
      {
        box: { x: line, y: y(0) + 0.24, w: 0, h: pitch * (body.steps.length - 1) },
        shape: 'line',
        line: { colour: 'ink', width: 6 },
      },
      ...body.steps.map(
        (_, i): Drawing => ({
          box: { x: line - stop / 2, y: y(i) + 0.24 - stop / 2, w: stop, h: stop },
          shape: 'ellipse',
          fill: 'paper',
          line: { colour: 'ink', width: 3 },
        }),
      ),
    ],
  }
}
