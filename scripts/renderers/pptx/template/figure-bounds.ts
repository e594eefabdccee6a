import { SVGPathData } from 'svg-pathdata'
import type { Area } from '../../../deck-template.ts'
import type { Part } from '../../../drawing/drawing.ts'
import type { Figure } from '../../slides/slide-design.ts'

/** What a figure covers of its slide, in inches: of one from edge to edge that is often a strip. */
export function figureBounds({ box, drawing }: Figure): Area | undefined {
  const unit = box.w / drawing.width
  const all = drawing.parts.map(partBounds)
  if (all.length === 0) return undefined
  const [left, top] = [Math.min(...all.map(one => one.left)), Math.min(...all.map(one => one.top))]
  const [right, bottom] = [Math.max(...all.map(one => one.right)), Math.max(...all.map(one => one.bottom))]
  return {
    x: box.x + left * unit,
    y: box.y + top * unit,
    w: (right - left) * unit,
    h: (bottom - top) * unit,
  }
}

interface Edges {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

function partBounds(part: Part): Edges {
  if (part.draws === 'stroke') {
    const half = part.weight / 2
    const { minX, minY, maxX, maxY } = new SVGPathData(part.d).toAbs().getBounds()
    return { left: minX - half, top: minY - half, right: maxX + half, bottom: maxY + half }
  }
  const { x, y } = part
  const half = part.draws === 'arrow' ? part.size : part.size / 2
  return { left: x - half, top: y - half, right: x + half, bottom: y + half }
}
