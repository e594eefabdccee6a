import { fill } from '../../content/tell.ts'
import type { Stop } from '../../views/deck.ts'
import { phrase } from '../../views/phrase.ts'
import type { Deck } from './deck.ts'
import type { Drawing, Ink, Link, Shape } from './scene.ts'

/** Native shape, and its width and height as parts of the square it stands in: the six look equally big. */
const forms: Record<Stop['mark'], { shape: Shape; w: number; h: number }> = {
  circle: { shape: 'ellipse', w: 0.86, h: 0.86 },
  square: { shape: 'rect', w: 0.78, h: 0.78 },
  triangle: { shape: 'triangle', w: 0.95, h: 0.83 },
  diamond: { shape: 'diamond', w: 1, h: 1 },
  pentagon: { shape: 'pentagon', w: 0.94, h: 0.9 },
  hexagon: { shape: 'hexagon', w: 0.96, h: 0.83 },
}

/** The mark of a commitment, in a square of `size` inches whose left edge is `x` and whose middle is `y`. */
export function mark(
  stop: Pick<Stop, 'id' | 'mark'>,
  deck: Deck,
  {
    x,
    y,
    size,
    link,
    quiet,
  }: { x: number; y: number; size: number; link?: Link | undefined; quiet?: boolean },
): Drawing {
  const { shape, w, h } = forms[stop.mark]
  const number = deck.view.stops.findIndex(one => one.id === stop.id) + 1
  const { words } = deck.furniture
  const alt = fill(phrase(words, 'pptx_stop').text, {
    mark: phrase(words, `mark_${stop.mark}`).text,
    number: String(number),
  })
  return {
    box: { x: x + (size * (1 - w)) / 2, y: y - (size * h) / 2, w: size * w, h: size * h },
    shape,
    code: stop.id,
    fill: stop.id as Ink,
    link,
    ...(quiet ? {} : { alt }),
  }
}
