import type { Line } from '../../../model.ts'
import type { SlideView } from '../../../views/deck.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import { said } from '../said.ts'
import type { Drawing, Region, Scene } from '../scene.ts'
import { sizeFor } from '../size-for.ts'

/** Who promises whom, with an arrow each way. */
export function twoWay({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'two-way') throw new Error('not pairs')
  const { left, right, top } = grid
  const [from, to, h] = [4.5, right - 7.4, 0.94]
  const size = sizeFor(
    [32, 28, 24],
    body.pairs.flatMap(pair => [
      { w: from, h, paragraphs: [pair.from.text] },
      { w: to, h, paragraphs: [pair.to.text] },
    ]),
  )
  const words = (line: Line, x: number, w: number, i: number): Region => ({
    box: { x, y: top + i * 1.02, w, h },
    size,
    anchor: 'ctr',
    words: [[said(line)]],
  })
  return {
    layout: 'pptx_layout_two_way',
    regions: body.pairs.flatMap((pair, i) => [words(pair.from, left, from, i), words(pair.to, 7.4, to, i)]),
    drawings: body.pairs.map(
      (_, i): Drawing => ({
        box: { x: 5.4, y: top + i * 1.02 + 0.47, w: 1.6, h: 0 },
        shape: 'line',
        line: { colour: 'ink', width: 4, arrow: 'both' },
        alt: phrase(deck.furniture.words, 'both_ways').text,
        before: 2 * i + 1,
      }),
    ),
  }
}
