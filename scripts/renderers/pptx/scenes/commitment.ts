import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { levelMark } from '../level-mark.ts'
import { mark } from '../mark.ts'
import type { Ink, Region, Scene } from '../scene.ts'

const kicker = 1.95
const first = 2.55
const pitch = 1.2

/** One promise in a real day: its mark and name, then what to expect, what we would love to see, what not to expect. */
export function commitment({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'commitment') throw new Error('not a commitment')
  const { left, width } = grid
  const { words } = deck.subject
  const link =
    deck.overview === undefined
      ? undefined
      : { slide: deck.overview, hint: phrase(words, 'back_to_page_one').text }
  const rows = body.lines.map(
    (line, i): Region => ({
      box: { x: left + 0.85, y: first + i * pitch, w: width - 0.85, h: pitch - 0.1 },
      size: 28,
      gap: 3,
      words: [
        [
          { text: `${phrase(words, line.level).text}\u2002`, size: 24, bold: true },
          { text: line.code, size: 18, bold: true, colour: 'quiet' },
        ],
        [{ text: line.text.text }],
      ],
    }),
  )
  return {
    layout: 'pptx_layout_commitment',
    regions: [
      {
        box: { x: left + 0.85, y: kicker - 0.3, w: width - 0.85, h: 0.6 },
        size: 24,
        anchor: 'ctr',
        words: [
          [
            { text: `${body.code}\u2002`, bold: true, colour: 'quiet' },
            { text: body.name.text, bold: true, colour: body.code as Ink, link },
          ],
        ],
      },
      ...rows,
    ],
    drawings: [
      mark({ id: body.code, mark: body.mark }, deck, { x: left, y: kicker, size: 0.62, link }),
      ...body.lines.map((line, i) =>
        levelMark(line.level, { x: left + 0.06, y: first + i * pitch - 0.02, size: 0.48 }),
      ),
    ],
  }
}
