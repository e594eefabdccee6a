import { SVGPathData } from 'svg-pathdata'
import type { Drawing, Part } from './drawing.ts'

/** A drawing for those who read from right to left: its line runs the other way, and every mark keeps its shape. */
export const mirrored = ({ width, height, parts }: Drawing): Drawing => ({
  width,
  height,
  parts: parts.map(part => turned(part, width)),
})

const sides = { left: 'right', right: 'left', up: 'up', down: 'down' } as const

function turned(part: Part, width: number): Part {
  switch (part.draws) {
    case 'stroke':
      return { ...part, d: (part.sign ? moved(part.d, width) : reversed(part.d, width)).round(100).encode() }
    case 'arrow':
      return { ...part, x: width - part.x, points: sides[part.points] }
    default:
      return { ...part, x: width - part.x }
  }
}

const reversed = (d: string, width: number): SVGPathData => new SVGPathData(d).toAbs().xSymmetry(width)

/** To the other side, as it is. */
function moved(d: string, width: number): SVGPathData {
  const path = new SVGPathData(d).toAbs()
  const { minX, maxX } = path.getBounds()
  return path.translate(width - minX - maxX, 0)
}
