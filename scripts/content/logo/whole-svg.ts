import type { Drawing } from './read-svg.ts'
import { svgSize } from './svg-size.ts'

/** In px, of the longer side: more than any place for a logo, so that each makes it as large as it allows. */
export const drawingLength = 2000

/**
 * The bytes of a drawing that has its size in px and its viewBox: without one of the two, a browser shows a corner of
 * it, or guesses how large it is. The rest stays as it was.
 */
export function wholeSvg({ text, root, rootEnds }: Drawing): Uint8Array {
  const size = svgSize(root)
  if (size === undefined) throw new Error('a logo without a size was let through')
  const { width, height, view } = size
  const factor = drawingLength / Math.max(width, height)
  const starts = text.lastIndexOf('<', rootEnds - 1)
  const tag = text
    .slice(starts, rootEnds)
    .replace(/\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g, (whole, name: string) =>
      /^(width|height|viewBox)$/.test(name) ? '' : whole,
    )
  const sized = tag.replace(
    /^<[^\s/>]+/,
    name =>
      `${name} width="${figure(width * factor)}" height="${figure(height * factor)}" viewBox="${view.map(figure).join(' ')}"`,
  )
  return Buffer.from(text.slice(0, starts) + sized + text.slice(rootEnds))
}

export const figure = (value: number): string => String(Math.round(value * 1e6) / 1e6)
