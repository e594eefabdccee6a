import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import type { Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

const column = 8.35

/** Who can help, and how to reach whoever gave the talk. Stays up while people leave. */
export function support({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'support') throw new Error('not support')
  const { left, right, top, bottom } = grid
  const { name, ways } = body.contact
  const box = { x: left, y: top, w: 7.2, h: bottom - top }
  return {
    layout: 'pptx_layout_support',
    regions: [
      {
        box,
        size: sizeFor([32, 28, 24], [{ ...box, gap: 10, paragraphs: body.places.map(place => place.text) }]),
        gap: 10,
        words: body.places.map(place => [said(place)]),
      },
      {
        box: { x: column, y: top, w: right - column, h: bottom - top },
        size: 24,
        gap: 6,
        words: [
          [said(phrase(deck.furniture.words, 'contact_heading'), { bold: true })],
          [said(name)],
          ...ways.map(way => [said(way, { link: { address: way.link, hint: way.link } })]),
        ],
      },
    ],
    drawings: [
      {
        box: { x: column - 0.3, y: top + 0.05, w: 0, h: bottom - top - 0.1 },
        shape: 'line',
        line: { colour: 'ink', width: 1.5 },
      },
    ],
  }
}
