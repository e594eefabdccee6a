import { footLine } from '../../drawing/foot-line.ts'
import type { SceneView } from '../../views/scene-view.ts'
import { across, page, px } from './across.ts'
import type { Deck } from './deck.ts'
import { grid } from './grid.ts'
import type { Figure, Ink } from './slide-design.ts'

/** How far the line's foot is from the left edge where a scene about nobody in particular stands: at the right. */
const aside = px(grid.right - 1.8)

/**
 * The line along the foot, from edge to edge, with the marks of all promises. Where the slide has a scene, the line
 * draws it on its way: at the stop of its promise, or at the right.
 */
export function foot(
  { stops }: Deck['view'],
  {
    ink = 'ink',
    scene,
    deck,
    stop,
  }: { ink?: Ink; scene?: SceneView; deck?: Deck; stop?: string | null } = {},
): Figure {
  const measures = {
    ...page,
    ground: px(grid.line),
    weight: px(grid.weight),
    small: px(grid.stop),
  }
  const cast = stops.map(({ id, mark }) => ({ id, mark }))
  const drawn = scene && deck?.furniture.scenes[scene.name]
  if (scene === undefined || drawn === undefined)
    return across(footLine(cast, measures).parts, { name: 'line', ink })
  const at = stops.findIndex(one => one.id === stop)
  const middle = at < 0 ? aside : ((at + 0.5) * page.width) / stops.length
  const [before, after] = at < 0 ? [cast, []] : [cast.slice(0, at), cast.slice(at + 1)]
  const line = footLine(cast, measures, { scene: drawn, own: scene.own, middle, before, after })
  return across(line.parts, { name: 'scene', ink, alt: scene.alt?.text })
}
