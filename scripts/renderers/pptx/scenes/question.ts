import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import type { Scene } from '../scene.ts'

/** A quiet slide for the room to talk by: the question, and the minutes beside it. */
export function question({ body, minutes: count }: SlideView, deck: Deck): Scene {
  if (body.show !== 'question') throw new Error('not a question')
  const { left, top, bottom } = grid
  return {
    layout: 'pptx_layout_question',
    regions: [
      {
        box: { x: left, y: top, w: 8.5, h: bottom - top },
        size: 44,
        words: [[{ text: body.question.text }]],
      },
      ...minutes(count, deck, { x: 9.9, y: top - 0.15, w: 2.83, h: 2.2 }),
    ],
    drawings: [],
  }
}
