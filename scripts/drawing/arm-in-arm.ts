import type { Head, Scene, SceneStroke } from './scene.ts'

/** From one person to the next, and from the edges to the first and the last. */
const step = 144
const edge = 104
/** People are not all as tall: where their heads are, over and over. */
const heads = [116, 102, 124, 110, 128, 104, 120, 108, 126] as const
const hip = 236
const shoulder = 190
const hands = 222

/** A scene of as many people as there are promises, arm in arm. The first comes in along the line, and the last goes on with it. */
export function armInArm(count: number): Scene {
  const people = Array.from({ length: count }, (_, i) => ({
    x: edge + i * step,
    y: heads[i % heads.length] ?? 116,
  }))
  const first = people[0]
  const last = people.at(-1)
  const width = 2 * edge + (count - 1) * step
  if (first === undefined || last === undefined) throw new Error('nobody stands arm in arm with nobody')
  const line = (d: string): SceneStroke => ({ d, dotted: false })
  const arms = people.slice(1).map(({ x }) => {
    const from = x - step
    return `C${from + 36} ${hands} ${x - 36} ${hands} ${x} ${shoulder}`
  })
  return {
    name: 'arm-in-arm',
    width,
    strokes: [
      line(
        `M0 268L${first.x - 32} 268C${first.x - 10} 268 ${first.x} 256 ${first.x} ${hip}L${first.x} ${first.y}`,
      ),
      line(`M${first.x} ${shoulder}${arms.join('')}`),
      ...pairs(people.slice(1, -1)).map(pair => line(between(pair))),
      line(
        `M${last.x} ${last.y}L${last.x} ${hip}C${last.x} 256 ${last.x + 10} 268 ${last.x + 32} 268L${width} 268`,
      ),
    ],
    heads: people.map(({ x, y }, who): Head => ({ who, x, y, r: 36 })),
  }
}

interface Person {
  readonly x: number
  readonly y: number
}

/** Two and two stand on one piece of ground; an odd one stands with the last two. */
function pairs(people: readonly Person[]): (readonly Person[])[] {
  if (people.length <= 3) return people.length === 0 ? [] : [people]
  return [people.slice(0, 2), ...pairs(people.slice(2))]
}

/** Down one body, along the ground and up the next. */
function between(group: readonly Person[]): string {
  const [one, ...others] = group
  const other = others.at(-1)
  if (one === undefined) return ''
  const down = `M${one.x} ${one.y}L${one.x} ${hip}`
  if (other === undefined) return `${down}L${one.x} 268M${one.x - 40} 268L${one.x + 40} 268`
  const along = `C${one.x} 256 ${one.x + 10} 268 ${one.x + 32} 268L${other.x - 32} 268C${other.x - 10} 268 ${other.x} 256 ${other.x} ${hip}L${other.x} ${other.y}`
  const inner = others.slice(0, -1).map(({ x, y }) => `M${x} ${y}L${x} 268`)
  return [down + along, ...inner].join('')
}
