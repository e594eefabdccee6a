import type { Mark } from '../../drawing/drawing.ts'
import { type Extent, freeform } from './freeform.ts'

/** A native shape for a mark: its size as parts of the square it stands in, and from where and how far its sides are. */
interface Form {
  readonly preset: string
  readonly w: number
  readonly h: number
  /** The top of the shape in that square. */
  readonly top: number
  /** The middle of the circle that touches all its sides, and that circle's radius, as parts of its height. */
  readonly middle: number
  readonly inner: number
}

/** As templates/shared/marks has them, on its grid of 24. */
const forms: Readonly<Record<string, Form>> = {
  circle: { preset: 'ellipse', w: 0.85, h: 0.85, top: 0.075, middle: 0.5, inner: 0.5 },
  square: { preset: 'rect', w: 0.758, h: 0.758, top: 0.121, middle: 0.5, inner: 0.5 },
  triangle: { preset: 'triangle', w: 0.9525, h: 0.825, top: 0.0417, middle: 0.6667, inner: 0.3333 },
  diamond: { preset: 'diamond', w: 1, h: 1, top: 0, middle: 0.5, inner: 0.3536 },
  pentagon: { preset: 'pentagon', w: 0.919, h: 0.874, top: 0.0417, middle: 0.5528, inner: 0.4472 },
  hexagon: { preset: 'hexagon', w: 0.9333, h: 0.8083, top: 0.0958, middle: 0.5, inner: 0.5 },
}

/** pptxgenjs and PowerPoint start from a hexagon that is not regular. */
const adjusted: Readonly<Record<string, string>> = {
  hexagon: '<a:gd name="adj" fmla="val 28868"/><a:gd name="vf" fmla="val 115470"/>',
}

/**
 * A mark with its halo: a shape that everybody knows where PowerPoint has one, otherwise its own path. The outline of
 * a shape lies half on it, so the shape is made larger by half of that. `path` is on the grid of 24.
 */
export function markShape(
  { mark, x, y, size, halo }: Mark,
  path: string,
  frame: { readonly x: number; readonly y: number; readonly scale: number },
): { readonly extent: Extent; readonly geometry: string } {
  const [left, top] = [x - size / 2, y - size / 2]
  const form = forms[mark]
  const at = (value: number): number => Math.round(value * frame.scale)
  if (form === undefined)
    return freeform(
      path,
      { x: frame.x + at(left), y: frame.y + at(top), scale: (frame.scale * size) / 24 },
      true,
    )
  const [w, h] = [form.w * size, form.h * size]
  const grown = 1 + halo / 2 / (form.inner * h)
  const middle = top + form.top * size + form.middle * h
  return {
    extent: {
      x: frame.x + at(x - (w * grown) / 2),
      y: frame.y + at(middle - form.middle * h * grown),
      w: at(w * grown),
      h: at(h * grown),
    },
    geometry: `<a:prstGeom prst="${form.preset}"><a:avLst>${adjusted[mark] ?? ''}</a:avLst></a:prstGeom>`,
  }
}
