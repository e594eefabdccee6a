import type { Behaviour } from '../../views/deck.ts'
import type { Drawing, Point } from './scene.ts'

/** The same drawings as templates/shared/marks, on their grid of 24. */
const star = [
  12, 1.2, 14.94, 8.55, 22.84, 9.08, 16.76, 14.15, 18.7, 21.82, 12, 17.6, 5.3, 21.82, 7.24, 14.15, 1.16, 9.08,
  9.06, 8.55,
]
const tick = [7, 12.5, 10.5, 16, 17, 8.5]
const bar = [6.5, 12, 17.5, 12]

/** The mark of a level: a tick in a circle, a star, a bar in a circle. Its word stands beside it, so it is decorative. */
export function levelMark(level: Behaviour['level'], at: { x: number; y: number; size: number }): Drawing {
  const scale = at.size / 24
  const path = (numbers: readonly number[]): Point[] => {
    const points: Point[] = []
    for (let i = 0; i + 1 < numbers.length; i += 2) {
      const [x = 0, y = 0] = [numbers[i], numbers[i + 1]]
      points.push({ x: x * scale, y: y * scale, ...(i === 0 && { moveTo: true }) })
    }
    return points
  }
  const points: Record<Behaviour['level'], Point[]> = {
    expect: [...ring(scale), ...path(tick)],
    love: [...path(star), { close: true }],
    not_expect: [...ring(scale), ...path(bar)],
  }
  return {
    box: { x: at.x, y: at.y, w: at.size, h: at.size },
    shape: 'custGeom',
    points: points[level],
    line: { colour: 'ink', width: level === 'not_expect' ? 4 : 3 },
  }
}

/** A circle in four curves: programs disagree about an arc that goes all the way round. */
function ring(scale: number): Point[] {
  const [middle, radius] = [12 * scale, 10.5 * scale]
  const pull = radius * 0.5523
  const at = (x: number, y: number) => ({ x: middle + x, y: middle + y })
  const curve = (end: [number, number], one: [number, number], two: [number, number]): Point => {
    const [a, b] = [at(...one), at(...two)]
    return { ...at(...end), curve: { type: 'cubic', x1: a.x, y1: a.y, x2: b.x, y2: b.y } }
  }
  return [
    { ...at(radius, 0), moveTo: true },
    curve([0, radius], [radius, pull], [pull, radius]),
    curve([-radius, 0], [-pull, radius], [-radius, pull]),
    curve([0, -radius], [-radius, -pull], [-pull, -radius]),
    curve([radius, 0], [pull, -radius], [radius, -pull]),
    { close: true },
  ]
}
