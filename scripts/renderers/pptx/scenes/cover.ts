import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { mark } from '../mark.ts'
import { said } from '../said.ts'
import type { Drawing, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

/** The first slide: the title as large as it goes, and the whole line. */
export function cover({ body, title }: SlideView, deck: Deck): Scene {
  if (body.show !== 'cover') throw new Error('not a cover')
  const { left, width } = grid
  const day = new Intl.DateTimeFormat(deck.furniture.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(body.issued),
  )
  const line: Drawing = {
    box: { x: left, y: 5.85, w: width, h: 0 },
    shape: 'line',
    line: { colour: 'ink', width: 8 },
    alt: deck.furniture.line.text,
  }
  const kicker = { x: left, y: 0.6, w: 8, h: 0.6 }
  const box = { x: left, y: 1.2, w: width, h: 2.15 }
  return {
    layout: 'pptx_layout_cover',
    ownLine: true,
    title: { box, size: sizeFor([60, 48], [{ ...box, paragraphs: [title.text], bold: true }]), anchor: 'b' },
    regions: [
      {
        box: kicker,
        size: sizeFor([24, 18], [{ ...kicker, paragraphs: [body.kicker.text] }]),
        colour: 'quiet',
        words: [[said(body.kicker)]],
      },
      {
        box: { x: left, y: 3.5, w: width, h: 1.8 },
        size: 28,
        gap: 4,
        words: [
          [said(body.strapline)],
          [said(body.organisation, { size: 24, colour: 'quiet' })],
          [{ text: day, size: 24, colour: 'quiet' }],
        ],
      },
    ],
    drawings: [
      line,
      ...deck.view.stops.map((stop, i) =>
        mark(stop, deck, { x: grid.column(i, deck.view.stops.length), y: 5.85, size: 0.72, quiet: true }),
      ),
    ],
    hasLogo: true,
  }
}
