import { phrase, type SlideView } from '../../../views/deck.ts'
import type { Deck } from '../deck.ts'
import { grid } from '../grid.ts'
import type { Drawing, Region, Scene } from '../scene.ts'

const most = 4

/** Who promises whom: two who promise each other share a row and an arrow with two heads. */
export function twoWay({ body }: SlideView, deck: Deck): Scene {
  if (body.show !== 'two-way') throw new Error('not pairs')
  const { left, right, top } = grid
  const rows = both(body.pairs.map(({ from, to }) => ({ from: from.text, to: to.text }))).slice(0, most)
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
      ({ mutual }, i): Drawing => ({
        box: { x: 5.4, y: top + i * 1.02 + 0.47, w: 1.6, h: 0 },
        shape: 'line',
        line: { colour: 'ink', width: 4, arrow: mutual ? 'both' : 'end' },
        alt: phrase(deck.subject.words, mutual ? 'both_ways' : 'pptx_to').text,
      }),
    ),
  }
}

/** Joins a pair with the same pair the other way round, whatever their capitals. */
function both(
  pairs: readonly { from: string; to: string }[],
): { from: string; to: string; mutual: boolean }[] {
  const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()
  const back = (i: number): number =>
    pairs.findIndex(one => same(one.from, pairs[i]?.to ?? '') && same(one.to, pairs[i]?.from ?? ''))
  return pairs.flatMap((pair, i) =>
    back(i) !== -1 && back(i) < i ? [] : [{ ...pair, mutual: back(i) !== -1 }],
  )
}
