import type { SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import type { Drawing, Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const line = 3.1
const size = 0.95

/** Numbered steps on a line: a dotted one that leads on where they are the way back, or one from the first to the last. */
export function steps({ body }: SlideView): Scene {
  if (body.show !== 'steps') throw new Error('not steps')
  const { width } = grid
  const count = body.steps.length
  const box = { w: width / count - 0.2, h: 1.9 }
  const letters = sizeFor(
    [32, 28, 24],
    body.steps.map(step => ({ ...box, paragraphs: [step.text] })),
  )
  return {
    layout: 'pptx_layout_steps',
    regions: body.steps.map(
      (step, i): Region => ({
        box: { x: grid.column(i, count), y: line + 0.75, ...box },
        size: letters,
        words: [[said(step)]],
      }),
    ),
    drawings: [
      // Between the numbers, not behind them: what says nothing comes last, and the last lies on top.
      ...body.steps.slice(body.back ? 0 : 1).map(
        (_, i): Drawing => ({
          box: { x: grid.column(i, count) + size, y: line, w: width / count - size, h: 0 },
          shape: 'line',
          line: { colour: 'ink', width: 6, dotted: body.back },
        }),
      ),
      ...body.steps.map(
        (_, i): Drawing => ({
          box: { x: grid.column(i, count), y: line - size / 2, w: size, h: size },
          shape: 'ellipse',
          fill: 'paper',
          line: { colour: 'ink', width: 4 },
          label: { text: String(i + 1), size: 32, bold: true },
          before: i,
        }),
      ),
    ],
  }
}
