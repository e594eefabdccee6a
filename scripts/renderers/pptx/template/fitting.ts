import { SVGPathData } from 'svg-pathdata'
import type { Area } from '../../../deck-template.ts'
import type { Part } from '../../../drawing/drawing.ts'
import { grid } from '../../slides/grid.ts'
import type { Box, Figure, Picture } from '../../slides/slide-design.ts'

/**
 * How a piece of our slide lies in somebody's room: as wide as it goes in one scale, and drawn out downward where there
 * is more height, so that words have it. What is round stays round.
 */
export interface Fitting {
  readonly scale: number
  readonly down: number
  readonly x: (inches: number) => number
  readonly y: (inches: number) => number
}

/** Words gain from more height; drawings get lost in it. */
const mostDown = 1.35

export function fitting(from: Area, to: Area): Fitting {
  const scale = Math.min(to.w / from.w, to.h / from.h, 1)
  const down = Math.min(to.h / from.h, scale * mostDown)
  return { scale, down, x: x => to.x + (x - from.x) * scale, y: y => to.y + (y - from.y) * down }
}

/** Where words go. */
export const fitBox = ({ x, y, w, h }: Box, fit: Fitting): Box => ({
  x: fit.x(x),
  y: fit.y(y),
  w: w * fit.scale,
  h: h * fit.down,
})

/** Where a picture goes: whole, in the middle of the room that it had. */
export const fitPicture = (picture: Picture, fit: Fitting): Picture => {
  const { box } = picture
  const [w, h] = [box.w * fit.scale, box.h * fit.scale]
  const [x, y] = [fit.x(box.x + box.w / 2) - w / 2, fit.y(box.y + box.h / 2) - h / 2]
  return { ...picture, box: { x, y, w, h } }
}

/** Where a figure goes, and what it then looks like. */
export function fitFigure(figure: Figure, fit: Fitting): Figure {
  const { box, label } = figure
  const own = {
    ...figure,
    ...(label && { label: { ...label, size: Math.round((label.size ?? 18) * fit.scale) } }),
  }
  const isAcross = box.w >= grid.slide.w
  if (isAcross && figure.name !== 'scene') return drawnOut(own, fit)
  // People stand on the line, everything else keeps its middle.
  const [from, share] = isAcross ? [grid.line - box.y, 0] : [box.h / 2, box.w / 2]
  const x = fit.x(box.x + share) - share * fit.scale
  const y = fit.y(box.y + from) - from * fit.scale
  return { ...own, box: { x, y, w: box.w * fit.scale, h: box.h * fit.scale } }
}

/** A line across the slide follows the words: its ways go further down, its stops and arrows stay as they are. */
function drawnOut(figure: Figure, fit: Fitting): Figure {
  const ratio = fit.down / fit.scale
  const { box, drawing } = figure
  const part = (one: Part): Part =>
    one.draws === 'stroke'
      ? { ...one, d: new SVGPathData(one.d).scale(1, ratio).round(100).encode() }
      : { ...one, y: one.y * ratio }
  return {
    ...figure,
    box: fitBox(box, fit),
    drawing: { ...drawing, height: drawing.height * ratio, parts: drawing.parts.map(part) },
  }
}
