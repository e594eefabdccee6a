import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { minutes } from '../minutes.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { SlideDesign } from '../slide-design.ts'

/** A quiet slide for the room to talk by: the question, and the minutes beside it. */
export function question({ body, minutes: count }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'question') throw new Error('not a question')
  const { left, top, bottom, width, besideRing } = grid
  const box = { x: left, y: top, w: count === null ? width : besideRing, h: bottom - top }
  const time = minutes(count, deck)
  return {
    layout: 'pptx_layout_question',
    ground: 'panel',
    regions: [
      {
        box,
        size: sizeFor([54, 48, 44, 36], [{ ...box, text: body.question.text }]),
        as: 'heading',
        words: [said(body.question)],
      },
      ...time.regions,
    ],
    figures: time.figures,
  }
}
