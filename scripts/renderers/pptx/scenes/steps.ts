import type { SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import type { Drawing, Region, Scene } from '../scene.ts'

const line = 3.1
const size = 0.95

/** Numbered steps on the dotted line, which is the way back. */
export function steps({ body }: SlideView): Scene {
  if (body.show !== 'steps') throw new Error('not steps')
  const { left, width } = grid
  const count = body.steps.length
  return {
    layout: 'pptx_layout_steps',
    regions: body.steps.map(
      (step, i): Region => ({
        box: { x: grid.column(i, count), y: line + 0.75, w: width / count - 0.2, h: 1.9 },
        size: 32,
        words: [[{ text: step.text }]],
      }),
    ),
    drawings: [
      {
        box: { x: left, y: line, w: width, h: 0 },
        shape: 'line',
        line: { colour: 'ink', width: 6, dotted: true },
      },
      ...body.steps.map(
        (_, i): Drawing => ({
          box: { x: grid.column(i, count), y: line - size / 2, w: size, h: size },
          shape: 'ellipse',
          fill: 'paper',
          line: { colour: 'ink', width: 4 },
          label: { text: String(i + 1), size: 32, bold: true },
        }),
      ),
    ],
  }
}
