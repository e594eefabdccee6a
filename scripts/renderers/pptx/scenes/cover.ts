import type { SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { logo } from '../logo.ts'
import { mark } from '../mark.ts'
import type { Drawing, Scene } from '../scene.ts'

/** The first slide: the title as large as it goes, and the whole line. */
export function cover({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'cover') throw new Error('not a cover')
  const { left, width } = grid
  const day = new Intl.DateTimeFormat(deck.subject.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(body.issued),
  )
  const line: Drawing = {
    box: { x: left, y: 5.85, w: width, h: 0 },
    shape: 'line',
    line: { colour: 'ink', width: 8 },
    alt: deck.subject.compact.alt.line.text,
  }
  return {
    layout: 'pptx_layout_cover',
    ownLine: true,
    title: { box: { x: left, y: 1.2, w: width, h: 2.15 }, size: 60, anchor: 'b' },
    regions: [
      {
        box: { x: left, y: 0.6, w: 8, h: 0.5 },
        size: 24,
        colour: 'quiet',
        words: [[{ text: body.kicker.text }]],
      },
      {
        box: { x: left, y: 3.5, w: width, h: 1.8 },
        size: 28,
        gap: 4,
        words: [
          [{ text: body.strapline.text }],
          [{ text: body.organisation.text, size: 24, colour: 'quiet' }],
          [{ text: day, size: 24, colour: 'quiet' }],
        ],
      },
    ],
    drawings: [
      line,
      ...deck.view.stops.map((stop, i) =>
        mark(stop, deck, { x: grid.column(i, 6), y: 5.85, size: 0.72, quiet: true }),
      ),
    ],
    picture: logo(deck.subject.logo),
  }
}
