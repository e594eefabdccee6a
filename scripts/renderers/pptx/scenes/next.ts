import type { SlideView } from '../../../views/deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import type { Drawing, Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const line = 4
const stop = 0.3

/** What happens, and by when, down a line of its own. */
export function next({ body }: SlideView): Scene {
  if (body.show !== 'next') throw new Error('not dates')
  const { left, right, top, bottom } = grid
  const pitch = (bottom - top) / body.steps.length
  const y = (i: number): number => top + i * pitch
  const [w, h] = [{ when: line - left - 0.4, what: right - line - 0.4 }, pitch - 0.1]
  const size = sizeFor(
    [28, 24, 20, 18],
    body.steps.flatMap(step => [
      { w: w.when, h, bold: true, paragraphs: [step.when.text] },
      { w: w.what, h, paragraphs: [step.what.text] },
    ]),
  )
  return {
    layout: 'pptx_layout_next',
    regions: body.steps.flatMap((step, i): Region[] => [
      {
        box: { x: left, y: y(i), w: w.when, h },
        size,
        bold: true,
        words: [[said(step.when)]],
      },
      {
        box: { x: line + 0.4, y: y(i), w: w.what, h },
        size,
        words: [[said(step.what)]],
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
