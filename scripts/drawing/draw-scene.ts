import type { Cast, Drawing } from './drawing.ts'
import { type Scene, sceneMeasures } from './scene.ts'
import { sceneParts } from './scene-parts.ts'

/** Where a scene is drawn alone, in any unit. */
export interface SceneFrame {
  readonly width: number
  readonly height: number
  /** How high the ground lies over the foot of the frame; without it, so that the scene stands in its own proportions. */
  readonly foot?: number
  /** How much of the frame the scene may take across; the rest is ground. All of it without this. */
  readonly room?: number
  /** Where it stands on its ground. In the middle without this. */
  readonly align?: 'start' | 'middle' | 'end'
  /** How far the line runs beyond the frame on either side, where a press prints beyond the edge. */
  readonly off?: number
  /** Where the line ends in an arrow, because it leads there. */
  readonly leads?: 'left' | 'right'
}

/**
 * One scene in a frame: as large as it fits, and the ground runs on to both edges. Never stretched, so that the line
 * is as heavy as its marks want it.
 */
export function drawScene(scene: Scene, all: readonly Cast[], own: number, frame: SceneFrame): Drawing {
  const { width, height, room = width, align = 'middle', off = 0, leads } = frame
  const above = sceneMeasures.ground
  const below = sceneMeasures.height - sceneMeasures.ground
  const scale = Math.min(
    room / scene.width,
    frame.foot === undefined ? height / sceneMeasures.height : (height - frame.foot) / above,
  )
  const ground = height - (frame.foot ?? below * scale)
  const spare = width - scene.width * scale
  const x = align === 'start' ? 0 : align === 'end' ? spare : spare / 2
  const weight = sceneMeasures.weight * scale
  const run = (from: number, to: number): string => `M${round(from)} ${round(ground)}H${round(to)}`
  // An arrow's base overlaps its line, and its tip has the edge.
  const arrow = weight * 4
  const [from, to] = [leads === 'left' ? arrow * 0.8 : 0, leads === 'right' ? width - arrow * 0.8 : width]
  const runs: [number, number][] = [
    [from, x],
    [x + scene.width * scale, to],
  ]
  return {
    width,
    height,
    parts: [
      ...runs
        .filter(([from, to]) => to - from > 0.01)
        .map(([from, to]) => ({ draws: 'stroke' as const, d: run(from, to), weight })),
      ...(off === 0
        ? []
        : [
            { draws: 'stroke' as const, d: run(-off, 0), weight, off: true as const },
            { draws: 'stroke' as const, d: run(width, width + off), weight, off: true as const },
          ]),
      ...(leads === undefined
        ? []
        : [
            {
              draws: 'arrow' as const,
              x: leads === 'left' ? 0 : width,
              y: ground,
              points: leads,
              size: arrow,
            },
          ]),
      ...sceneParts(scene, all, own, { x, ground, scale }),
    ],
  }
}

const round = (value: number): number => Math.round(value * 100) / 100
