import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import { accent } from '../accent.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { levelMark } from '../level-mark.ts'
import { mark } from '../mark.ts'
import { said } from '../said.ts'
import type { Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const kicker = 2.12
const first = 2.6
const pitch = 1.165

/** One promise in a real day: its mark and name, then what to expect, what we would love to see, what not to expect. */
export function commitment({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'commitment') throw new Error('not a commitment')
  const { left, width } = grid
  const { words } = deck.furniture
  const link =
    deck.overview === undefined
      ? undefined
      : { slide: deck.overview, hint: phrase(words, 'back_to_page_one').text }
  const box = { w: width - 0.85, h: pitch }
  const heads = [24, 20] as const
  const size = sizeFor(
    [28, 24],
    body.lines.map(line => ({ ...box, paragraphs: [line.text.text], taken: heads[0] * 1.2 + 3 })),
  )
  const head = size === 28 ? heads[0] : heads[1]
  const rows = body.lines.map(
    (line, i): Region => ({
      box: { x: left + 0.85, y: first + i * pitch, ...box },
      size,
      gap: 3,
      words: [
        [
          said(phrase(words, line.level), { size: head, bold: true }),
          { text: `\u2002${line.code}`, size: 18, bold: true, colour: 'quiet' },
        ],
        [said(line.text)],
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
            said(body.name, { bold: true, colour: accent(body.code, deck.furniture.theme), link }),
          ],
        ],
      },
      ...rows,
    ],
    drawings: [
      {
        ...mark({ id: body.code, mark: body.mark }, deck, { x: left, y: kicker, size: 0.62, link }),
        before: 0,
      },
      ...body.lines.map((line, i) =>
        levelMark(line.level, { x: left + 0.06, y: first + i * pitch - 0.02, size: 0.48 }),
      ),
    ],
  }
}
