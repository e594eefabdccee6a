import { child } from './child.ts'
import { inherited } from './inherited.ts'
import type { ReadSlide } from './read-deck.ts'
import type { Shape } from './shape.ts'

/** Where a shape stands, in English Metric Units: by itself, or as its layout or its master has it. */
export function boxOf(
  { element, place }: Pick<Shape, 'element' | 'place'>,
  slide: ReadSlide,
): { x: number; y: number; w: number; h: number } | undefined {
  for (const one of [element, ...inherited(place, slide)]) {
    const at = child(one, 'p:spPr', 'a:xfrm') ?? child(one, 'p:xfrm')
    const [off, ext] = [child(at, 'a:off')?.attributes, child(at, 'a:ext')?.attributes]
    if (off && ext) return { x: Number(off.x), y: Number(off.y), w: Number(ext.cx), h: Number(ext.cy) }
  }
  return undefined
}
