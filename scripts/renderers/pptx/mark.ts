import { fill } from '../../content/tell.ts'
import type { Commitment } from '../../model.ts'
import { phrase } from '../../views/phrase.ts'
import { accent } from './accent.ts'
import type { Deck } from './deck.ts'
import type { Drawing, Link, Shape } from './scene.ts'

/**
 * Native shape, and its width and height as parts of the square it stands in: they look equally big. `drop` is how far
 * its box stands below the middle of the square: that of a half disc is that of the whole disc.
 */
const forms: Record<Commitment['mark'], { shape: Shape; w: number; h: number; drop?: number }> = {
  circle: { shape: 'ellipse', w: 0.86, h: 0.86 },
  square: { shape: 'rect', w: 0.78, h: 0.78 },
  triangle: { shape: 'triangle', w: 0.95, h: 0.83 },
  diamond: { shape: 'diamond', w: 1, h: 1 },
  pentagon: { shape: 'pentagon', w: 0.94, h: 0.9 },
  hexagon: { shape: 'hexagon', w: 0.96, h: 0.83 },
  'half-disc': { shape: 'chord', w: 1.04, h: 1.04, drop: 0.26 },
  cross: { shape: 'plus', w: 0.94, h: 0.94 },
  ring: { shape: 'donut', w: 0.94, h: 0.94 },
}

/** The mark of a commitment, in a square of `size` inches whose left edge is `x` and whose middle is `y`. */
export function mark(
  stop: Pick<Commitment, 'id' | 'mark'>,
  deck: Deck,
  {
    x,
    y,
    size,
    link,
    quiet,
  }: { x: number; y: number; size: number; link?: Link | undefined; quiet?: boolean },
): Drawing {
  const { shape, w, h, drop = 0 } = forms[stop.mark]
  const number = deck.view.stops.findIndex(one => one.id === stop.id) + 1
  const { words, theme } = deck.furniture
  const alt = fill(phrase(words, 'pptx_stop').text, {
    mark: phrase(words, `mark_${stop.mark.replace('-', '_')}`).text,
    number: String(number),
  })
  return {
    box: { x: x + (size * (1 - w)) / 2, y: y - (size * h) / 2 + size * drop, w: size * w, h: size * h },
    shape,
    code: stop.id,
    fill: accent(stop.id, theme),
    link,
    ...(quiet ? {} : { alt }),
  }
}
