import type { Arrow, Drawing, Mark, Part } from '../drawing/drawing.ts'

/** The path of a mark, by its name, in a box of 24 by 24. */
export type MarkPath = (mark: string) => string

/** What a drawing is made of as SVG: classes tell what each part is, and styles give it its colours. */
export const drawSvg = ({ parts }: Drawing, markPath: MarkPath): string =>
  parts.map(part => draw(part, markPath)).join('')

function draw(part: Part, markPath: MarkPath): string {
  switch (part.draws) {
    case 'stroke': {
      const { d, weight, pitch, off } = part
      const dots = pitch === undefined ? '' : ` stroke-dasharray="0 ${n(pitch)}"`
      return `<path class="stroke${off ? ' off' : ''}" stroke-width="${n(weight)}"${dots} d="${d}"/>`
    }
    case 'mark':
      return drawMark(part, markPath)
    case 'arrow':
      return `<path class="arrow" d="${arrowPath(part)}"/>`
  }
}

/** The halo is half of a stroke that is painted before the shape, and fills its hole if it has one: nothing shows through. */
function drawMark({ id, mark, x, y, size, look, halo }: Mark, markPath: MarkPath): string {
  const scale = size / 24
  const place = `translate(${n(x - size / 2)} ${n(y - size / 2)}) scale(${n(scale, 4)})`
  const [outline = ''] = /^[^Zz]*[Zz]/.exec(markPath(mark)) ?? []
  return `<g transform="${place}"><path class="halo" stroke-width="${n((2 * halo) / scale)}" d="${outline}"/><path class="${look} ${id}" d="${markPath(mark)}"/></g>`
}

function arrowPath({ x, y, points, size }: Arrow): string {
  const half = size * 0.62
  const upright = points === 'up' || points === 'down'
  const base = points === 'up' || points === 'left' ? size : -size
  return upright
    ? `M${n(x)} ${n(y)}L${n(x + half)} ${n(y + base)}H${n(x - half)}Z`
    : `M${n(x)} ${n(y)}L${n(x + base)} ${n(y + half)}V${n(y - half)}Z`
}

const n = (value: number, places = 2): string => `${Number(value.toFixed(places))}`
