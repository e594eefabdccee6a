import { castOf } from './cast-of.ts'
import type { Cast, Mark, Part, Stroke } from './drawing.ts'
import { placePath } from './place-path.ts'
import { type Scene, sceneMeasures } from './scene.ts'

/** A scene at its place: the left end of its ground is at `x`, `ground`. `scale` is how large its units come out. */
export interface ScenePlace {
  readonly x: number
  readonly ground: number
  readonly scale: number
}

/** How much of a stroke's weight stays clear round a mark. */
const clear = 0.8

/** The strokes and marks of a scene with the marks of those who appear in it. `own` is whose scene it is. */
export function sceneParts(
  scene: Scene,
  all: readonly Cast[],
  own: number,
  { x, ground, scale }: ScenePlace,
): Part[] {
  const weight = sceneMeasures.weight * scale
  const y = ground - sceneMeasures.ground * scale
  return [
    ...scene.strokes.map(
      ({ d, dotted, sign }): Stroke => ({
        draws: 'stroke',
        d: placePath(d, { x, y, scale }),
        weight: dotted ? weight * 0.9 : weight,
        ...(dotted && { pitch: weight * dotPitch }),
        ...(sign && { sign }),
      }),
    ),
    ...scene.heads.map(
      (head): Mark => ({
        draws: 'mark',
        ...castOf(all, own, head.who),
        x: x + head.x * scale,
        y: y + head.y * scale,
        size: 2 * head.r * scale,
        look: 'own',
        halo: weight * clear,
      }),
    ),
  ]
}

/** From one dot to the next, in weights of the line. */
export const dotPitch = 1.9
