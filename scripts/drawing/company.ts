import { type Scene, type SceneStroke, sceneMeasures } from './scene.ts'

/** From one person to the next, and from the edge to the first. */
const [pitch, side] = [132, 92]
/** Where arms meet bodies, and where heads are. */
const [arms, head] = [190, 116]

/** As many people as there are promises, arm in arm on one line: a scene that no file can hold, because of its number. */
export function company(count: number): Scene {
  const { ground } = sceneMeasures
  const places = Array.from({ length: count }, (_, index) => side + index * pitch)
  const width = 2 * side + (count - 1) * pitch
  const line = (d: string): SceneStroke => ({ d, dotted: false })
  return {
    name: 'company',
    width,
    strokes: [
      line(`M0 ${ground}H${width}`),
      ...places.map(x =>
        line(`M${x} ${head}V${ground - 32}C${x} ${ground - 12} ${x + 10} ${ground} ${x + 32} ${ground}`),
      ),
      ...places.slice(1).map(x => {
        const from = x - pitch
        return line(`M${from} ${arms}C${from + 34} ${arms + 32} ${x - 34} ${arms + 32} ${x} ${arms}`)
      }),
    ],
    heads: places.map((x, who) => ({ who, x, y: head, r: 34 })),
  }
}
