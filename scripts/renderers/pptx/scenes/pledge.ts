import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import type { Drawing, Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const first = 3.1
const pitch = 0.98
const width = 8.5

/** The card that people are writing, as they have it in front of them. */
export function pledge({ body, minutes: count }: SlideView, deck: Deck): Scene {
  if (body.show !== 'pledge') throw new Error('not a pledge')
  const { left, top } = grid
  const rule = (y: number): Drawing => ({
    box: { x: left, y, w: width, h: 0 },
    shape: 'line',
    line: { colour: 'ink', width: 1.5 },
  })
  const box = { w: width, h: pitch - 0.2 }
  const size = sizeFor(
    [28, 24],
    body.prompts.map(prompt => ({ ...box, paragraphs: [prompt.text] })),
  )
  return {
    layout: 'pptx_layout_pledge',
    regions: [
      {
        box: { x: left, y: top, w: width, h: 0.8 },
        size: 44,
        bold: true,
        words: [[said(body.stem)]],
      },
      ...body.prompts.map(
        (prompt, i): Region => ({
          box: { x: left, y: first + 0.12 + i * pitch, ...box },
          size,
          words: [[said(prompt)]],
        }),
      ),
      ...minutes(count, deck, { x: 9.9, y: top - 0.15, w: 2.83, h: 2.2 }),
    ],
    drawings: [
      ...body.prompts.map((_, i) => rule(first + i * pitch)),
      rule(first + body.prompts.length * pitch),
    ],
  }
}
