import type { Area, TemplateLayout } from '../../deck-template.ts'

/** Air between what stands on a layout and what is put beside it, in inches. */
const air = 0.08
/** What would take more than this of an area is the ground that its words stand on, and no obstacle. */
const most = 0.3

/** The largest part of an area that is clear of what stands in it. */
export const freeArea = (area: Area, obstacles: readonly Area[]): Area => obstacles.reduce(without, area)

/** The largest piece of an area beside something. */
function without(area: Area, one: Area): Area {
  const across = overlap(area.x, area.w, one.x, one.w)
  const down = overlap(area.y, area.h, one.y, one.h)
  if (across <= 0.02 || down <= 0.02) return area
  const { x, y, w, h } = area
  const [right, bottom] = [x + w, y + h]
  const [beside, below] = [one.x + one.w + air, one.y + one.h + air]
  const pieces: Area[] = [
    { x, y, w, h: one.y - air - y },
    { x, y: below, w, h: bottom - below },
    { x, y, w: one.x - air - x, h },
    { x: beside, y, w: right - beside, h },
  ]
  return pieces.reduce((most, piece) => (room(piece) > room(most) ? piece : most))
}

/** The room for drawings and their words on a layout: where its master has words, clear of the title, the foot and what is drawn. */
export function drawingRoom(
  { places, room: usual, drawn }: TemplateLayout,
  width: number,
  height: number,
): Area {
  const [title] = places.filter(({ type }) => type === 'title' || type === 'ctrTitle')
  const [place, ...more] = places.filter(({ type }) => type === 'body' || type === 'obj')
  const margin = width * 0.05
  const whole = { x: margin, y: margin, w: width - margin * 2, h: height - margin * 2 }
  const start = place !== undefined && more.length === 0 ? place.box : (usual ?? whole)
  const foot = places.filter(({ type }) => type === 'ftr' || type === 'sldNum').map(({ box }) => box)
  const clear = freeArea(start, [...(title ? [title.box] : []), ...foot])
  return drawn.reduce((left, one) => {
    const less = without(left, one)
    return room(less) < room(left) * (1 - most) ? left : less
  }, clear)
}

/** The largest piece of a whole slide on which nothing stands. */
export const emptyBand = ({ places, drawn }: TemplateLayout, width: number, height: number): Area => {
  const edge = width * 0.045
  const whole = { x: edge, y: edge, w: width - edge * 2, h: height - edge * 2 }
  const held = places.filter(({ type }) => type !== 'dt').map(({ box }) => box)
  return freeArea(whole, [...held, ...drawn])
}

const room = ({ w, h }: Area): number => (w > 0 && h > 0 ? w * h : 0)

const overlap = (from: number, length: number, other: number, otherLength: number): number =>
  Math.min(from + length, other + otherLength) - Math.max(from, other)
