import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import type { Drawing, Region, Scene } from '../scene.ts'

/** Who promises whom, with an arrow each way. */
export function twoWay({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'two-way') throw new Error('not pairs')
  const { left, right, top } = grid
  const rows = body.pairs.map(({ from, to }) => ({ from: from.text, to: to.text }))
  const words = (text: string, x: number, w: number, i: number): Region => ({
    box: { x, y: top + i * 1.02, w, h: 0.94 },
    size: 32,
    anchor: 'ctr',
    words: [[{ text }]],
  })
  return {
    layout: 'pptx_layout_two_way',
    regions: rows.flatMap(({ from, to }, i) => [words(from, left, 4.5, i), words(to, 7.4, right - 7.4, i)]),
    drawings: rows.map(
      (_, i): Drawing => ({
        box: { x: 5.4, y: top + i * 1.02 + 0.47, w: 1.6, h: 0 },
        shape: 'line',
        line: { colour: 'ink', width: 4, arrow: 'both' },
        alt: phrase(deck.subject.words, 'both_ways').text,
      }),
    ),
  }
}
