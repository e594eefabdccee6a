import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

/** A quiet slide for the room to talk by: the question, and the minutes beside it. */
export function question({ body, minutes: count }: SlideView, deck: Deck): Scene {
  if (body.show !== 'question') throw new Error('not a question')
  const { left, top, bottom } = grid
  const box = { x: left, y: top, w: 8.5, h: bottom - top }
  return {
    layout: 'pptx_layout_question',
    regions: [
      {
        box,
        size: sizeFor([44, 36], [{ ...box, paragraphs: [body.question.text] }]),
        words: [[said(body.question)]],
      },
      ...minutes(count, deck, { x: 9.9, y: top - 0.15, w: 2.83, h: 2.2 }),
    ],
    drawings: [],
  }
}
