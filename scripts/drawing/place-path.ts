import { SVGPathData } from 'svg-pathdata'

/** Path data made larger or smaller and set down at a place. To a hundredth of a unit. */
export const placePath = (d: string, { x, y, scale }: { x: number; y: number; scale: number }): string =>
  new SVGPathData(d).scale(scale).translate(x, y).round(100).encode()
