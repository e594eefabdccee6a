import { fill } from '../../content/tell.ts'
import type { Mark } from '../../drawing/drawing.ts'
import { phrase } from '../../views/phrase.ts'
import type { Stop } from '../../views/stop-of.ts'
import { px } from './across.ts'
import type { Deck } from './deck.ts'
import { grid } from './grid.ts'
import type { Figure } from './slide-design.ts'

/** How a mark stands: a square of `size` inches whose left edge is `x` and whose middle is `y`. */
interface Placed extends Pick<Figure, 'link' | 'ink' | 'tone' | 'before'> {
  readonly x: number
  readonly y: number
  readonly size: number
  /** Words beside it say the same. */
  readonly quiet?: boolean
  readonly look?: Mark['look']
}

/** The mark of a commitment alone, with a halo of the ground. */
export function markFigure(
  stop: Pick<Stop, 'id' | 'mark'>,
  deck: Deck,
  { x, y, size, quiet = false, look = 'own', ...more }: Placed,
): Figure {
  const number = deck.view.stops.findIndex(one => one.id === stop.id) + 1
  const { words } = deck.furniture
  const alt = fill(phrase(words, 'pptx_stop').text, {
    mark: phrase(words, `mark_${stop.mark.replace('-', '_')}`).text,
    number: String(number),
  })
  const side = px(size)
  return {
    ...more,
    box: { x, y: y - size / 2, w: size, h: size },
    name: 'drawing',
    code: stop.id,
    ...(quiet ? {} : { alt }),
    drawing: {
      width: side,
      height: side,
      parts: [
        {
          draws: 'mark',
          id: stop.id,
          mark: stop.mark,
          x: side / 2,
          y: side / 2,
          size: side,
          look,
          halo: more.tone === undefined ? px(grid.weight * 0.8) : 0,
        },
      ],
    },
  }
}
