import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { evenWidth } from '../even-width.ts'
import { grid } from '../grid.ts'
import { markFigure } from '../mark-figure.ts'
import { said } from '../said.ts'
import { sizeFor } from '../size-for.ts'
import type { Ink, SlideDesign } from '../slide-design.ts'

/** How large the mark is: it runs off the right edge. */
const mark = 7.2
const words = 8.2

/** A promise before it is told: its colour over all of the slide, its mark cropped large, its number, name and sentence. */
export function divider({ body, title }: SlideView, deck: Deck): SlideDesign {
  if (body.show !== 'divider') throw new Error('not a divider')
  const { left, slide } = grid
  const box = { x: left, y: 1.5, w: words, h: 2.6 }
  const sentence = { x: left, y: 4.4, w: words - 0.6, h: 1.6 }
  const size = sizeFor([72, 60, 48], [{ ...box, text: title.text, bold: true }])
  const small = sizeFor([32, 28], [{ ...sentence, text: body.we.text }])
  return {
    layout: 'pptx_layout_divider',
    ground: body.code as Ink,
    title: {
      box: { ...box, w: evenWidth({ ...box, text: title.text, size, bold: true }) },
      size,
      colour: 'paper',
    },
    regions: [
      {
        box: { x: left, y: 0.85, w: 2, h: 0.6 },
        size: 32,
        bold: true,
        colour: 'paper',
        words: [{ text: String(body.number) }],
      },
      {
        box: { ...sentence, w: evenWidth({ ...sentence, text: body.we.text, size: small }) },
        size: small,
        colour: 'paper',
        words: [said(body.we)],
      },
    ],
    figures: [
      markFigure({ id: body.code, mark: body.mark }, deck, {
        x: slide.w - mark * 0.6,
        y: 2.6,
        size: mark,
        quiet: true,
        look: 'ink',
        ink: 'paper',
        tone: 0.16,
      }),
    ],
  }
}
