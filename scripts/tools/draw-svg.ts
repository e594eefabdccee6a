import { arrowPath } from '../drawing/arrow-path.ts'
import type { Drawing, Mark, Part } from '../drawing/drawing.ts'

/** The path of a mark, by its name, in a box of 24 by 24. */
export type MarkPath = (mark: string) => string

/** What a drawing is made of as SVG: classes tell what each part is, and styles give it its colours. */
export const drawSvg = ({ parts }: Drawing, markPath: MarkPath): string =>
  parts.map(part => draw(part, markPath)).join('')

function draw(part: Part, markPath: MarkPath): string {
  switch (part.draws) {
    case 'stroke': {
      const { d, weight, pitch, off, sign } = part
      const dots = pitch === undefined ? '' : ` stroke-dasharray="0 ${n(pitch)}"`
      return `<path class="stroke${off ? ' off' : ''}${sign ? ' sign' : ''}" stroke-width="${n(weight)}"${dots} d="${d}"/>`
    }
    case 'mark':
      return drawMark(part, markPath)
    case 'arrow':
      return `<path class="arrow" d="${arrowPath(part)}"/>`
    case 'stop':
      return `<circle class="stop" cx="${n(part.x)}" cy="${n(part.y)}" r="${n(part.size / 2)}" stroke-width="${n(part.weight)}"/>`
  }
}

/** The halo is half of a stroke that is painted before the shape, and fills its hole if it has one: nothing shows through. */
function drawMark({ id, mark, x, y, size, look, halo }: Mark, markPath: MarkPath): string {
  const scale = size / 24
  const place = `translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${n(scale, 4)})`
  const [outline = ''] = /^[^Zz]*[Zz]/.exec(markPath(mark)) ?? []
  return `<g transform="${place}"><path class="halo" stroke-width="${n((2 * halo) / scale)}" d="${outline}"/><path class="${look} ${id}" d="${markPath(mark)}"/></g>`
}

const n = (value: number, places = 2): string => `${Number(value.toFixed(places))}`
