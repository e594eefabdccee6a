import type { Cast, Drawing, Mark, Part } from './drawing.ts'
import { type Scene, sceneMeasures } from './scene.ts'
import { sceneParts } from './scene-parts.ts'
import { unbroken } from './unbroken.ts'

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
  /** How far it keeps from the edge that it is aligned to. */
  readonly inset?: number
  /** The stops before and after this one, small on the ground near the edges. */
  readonly before?: Cast
  readonly after?: Cast
  /** How large those are, and how far from the edge their middle is. */
  readonly small?: number
  readonly edge?: number
  /** The line turns down here instead of coming in from the left edge, and runs to the foot of the frame. */
  readonly spine?: number
  /** The line comes down here from the head of the frame instead of in from the left edge. */
  readonly above?: number
  /** The line turns down here behind the scene, and runs to the foot of the frame. */
  readonly below?: number
  /** How far the line runs beyond the frame on either side, where a press prints beyond the edge. */
  readonly off?: number
}

/**
 * One scene in a frame: as large as it fits, and the ground runs on to both edges. Never stretched, so that the line
 * is as heavy as its marks want it.
 */
export function drawScene(scene: Scene, all: readonly Cast[], own: number, frame: SceneFrame): Drawing {
  const {
    width,
    height,
    room = width,
    align = 'middle',
    inset = 0,
    off = 0,
    spine,
    above: from,
    below: to,
  } = frame
  const over = sceneMeasures.ground
  const under = sceneMeasures.height - sceneMeasures.ground
  const scale = Math.min(
    room / scene.width,
    frame.foot === undefined ? height / sceneMeasures.height : (height - frame.foot) / over,
  )
  const ground = height - (frame.foot ?? under * scale)
  const spare = width - scene.width * scale
  const x = align === 'start' ? inset : align === 'end' ? spare - inset : spare / 2
  const end = x + scene.width * scale
  const weight = sceneMeasures.weight * scale
  // None of no length: it would be a dot.
  const run = (from: number, to: number, more: { off?: true } = {}): Part[] =>
    to - from < 0.01
      ? []
      : [
          {
            draws: 'stroke',
            d: `M${round(from)} ${round(ground)}H${round(to)}`,
            weight,
            ...more,
          },
        ]
  const stop = (one: Cast | undefined, at: number): Mark[] =>
    one === undefined
      ? []
      : [
          {
            draws: 'mark',
            id: one.id,
            mark: one.mark,
            x: at,
            y: ground,
            size: frame.small ?? 0,
            look: 'own',
            halo: weight * 0.6,
          },
        ]
  const edge = frame.edge ?? 0
  const parts: Part[] = [
    ...(spine !== undefined
      ? [turn({ x: spine, y: height }, { x, y: ground }, weight)]
      : from !== undefined
        ? [turn({ x: from, y: 0 }, { x, y: ground }, weight)]
        : run(0, x)),
    ...(to === undefined ? run(end, width) : [turn({ x: to, y: height }, { x: end, y: ground }, weight)]),
    ...(off === 0
      ? []
      : [
          ...(spine === undefined ? run(-off, 0, { off: true }) : []),
          ...run(width, width + off, { off: true }),
        ]),
    ...stop(frame.before, edge),
    ...stop(frame.after, width - edge),
    ...sceneParts(scene, all, own, { x, ground, scale }),
  ]
  return { width, height, parts: unbroken(parts) }
}

/** From the head or the foot of the frame, round a corner, to an end of the scene. */
function turn(from: Place, to: Place, weight: number): Part {
  const [right, down] = [Math.sign(to.x - from.x), Math.sign(to.y - from.y)]
  const r = Math.min(Math.abs(to.x - from.x), Math.abs(to.y - from.y), weight * 4)
  const corner = `a${round(r)} ${round(r)} 0 0 ${right * down > 0 ? 0 : 1} ${round(right * r)} ${round(down * r)}`
  return {
    draws: 'stroke',
    d: `M${round(from.x)} ${round(from.y)}V${round(to.y - down * r)}${corner}H${round(to.x)}`,
    weight,
  }
}

interface Place {
  readonly x: number
  readonly y: number
}

const round = (value: number): number => Math.round(value * 100) / 100
