import { drawingLength, figure } from './whole-svg.ts'

/** A part of a drawing, in its px. */
export interface Cut {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * A drawing without the empty paper around its ink: the whole of it in another that shows that part. So it makes no
 * difference how the drawing itself says what it shows.
 */
export function cutSvg(bytes: Uint8Array, { x, y, width, height }: Cut): Uint8Array {
  const text = Buffer.from(bytes).toString('utf8')
  // Its first tag has its size in front (see whole-svg.ts); a place of its own would move it inside the other.
  const [tag = '', name = ''] = /<((?:[\w.-]+:)?svg) width=(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(text) ?? []
  const inside = text.slice(text.indexOf(tag) + tag.length)
  const still = tag.replace(/\s+(x|y|overflow)\s*=\s*("[^"]*"|'[^']*')/g, '').slice(`<${name}`.length)
  const factor = drawingLength / Math.max(width, height)
  const size = `width="${figure(width * factor)}" height="${figure(height * factor)}"`
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${[x, y, width, height].map(figure).join(' ')}"><${name}${still}${inside.trimEnd()}</svg>`,
  )
}
