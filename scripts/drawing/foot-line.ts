import type { Cast, Drawing, Mark, Part, Stroke } from './drawing.ts'
import { type Scene, sceneMeasures } from './scene.ts'
import { sceneParts } from './scene-parts.ts'

/** A line along the foot of a page, in any unit. */
export interface Foot {
  readonly width: number
  readonly height: number
  /** Where the line runs. */
  readonly ground: number
  readonly weight: number
  /** How large the marks on it are. */
  readonly small: number
}

/** A scene that the line draws on its way: whose it is, and how far from the left edge its middle is wanted. */
export interface FootScene {
  readonly scene: Scene
  readonly own: number
  readonly middle: number
  /** Whose marks stand before it on the line, and whose after it. */
  readonly before: readonly Cast[]
  readonly after: readonly Cast[]
}

/** The line from edge to edge with the marks of all promises, small and in ink, and with a scene where there is one. */
export function footLine(all: readonly Cast[], foot: Foot, scene?: FootScene): Drawing {
  const { width, height, ground, weight } = foot
  const line = (from: number, to: number): Stroke => ({
    draws: 'stroke',
    d: `M${n(from)} ${n(ground)}L${n(to)} ${n(ground)}`,
    weight,
  })
  const parts = (): Part[] => {
    if (scene === undefined) return [line(0, width), ...marks(all, foot, 0, width)]
    const scale = weight / sceneMeasures.weight
    const wide = scene.scene.width * scale
    const from = Math.min(width - wide, Math.max(0, scene.middle - wide / 2))
    const to = from + wide
    return [
      line(0, from),
      line(to, width),
      ...marks(scene.before, foot, 0, from),
      ...sceneParts(scene.scene, all, scene.own, { x: from, ground, scale }),
      ...marks(scene.after, foot, to, width),
    ]
  }
  return { width, height, parts: parts() }
}

/** Marks evenly along a piece of the line. */
const marks = (some: readonly Cast[], { ground, weight, small }: Foot, from: number, to: number): Mark[] =>
  some.map(
    ({ id, mark }, i): Mark => ({
      draws: 'mark',
      id,
      mark,
      x: from + ((i + 0.5) * (to - from)) / some.length,
      y: ground,
      size: small,
      look: 'ink',
      halo: weight * 0.8,
    }),
  )

const n = (value: number): string => `${Math.round(value * 100) / 100}`
