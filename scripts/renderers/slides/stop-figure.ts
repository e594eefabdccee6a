import { px } from './across.ts'
import type { Figure } from './slide-design.ts'

/** A stop that is nobody's mark, with its middle at a place, in inches. It may hold a number. */
export function stopFigure(
  {
    x,
    y,
    size,
    weight,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly weight: number },
  more: Pick<Figure, 'label' | 'before'> = {},
): Figure {
  const side = px(size)
  const middle = side / 2
  return {
    ...more,
    box: { x: x - size / 2, y: y - size / 2, w: size, h: size },
    name: 'drawing',
    drawing: {
      width: side,
      height: side,
      parts: [{ draws: 'stop', x: middle, y: middle, size: side - px(weight), weight: px(weight) }],
    },
  }
}
