import type { Area, TemplateLayout } from '../../deck-template.ts'

/** Air between what stands on a layout and what is put beside it, in inches. */
const air = 0.08
/** What would take more than this of an area is the ground that its words stand on, and no obstacle. */
const most = 0.3

/** The largest part of an area that is clear of what stands in it. */
export function freeArea(area: Area, obstacles: readonly Area[]): Area {
  return obstacles.reduce((left, one) => {
    const across = overlap(left.x, left.w, one.x, one.w)
    const down = overlap(left.y, left.h, one.y, one.h)
    if (across <= 0.02 || down <= 0.02) return left
    const [right, bottom] = [left.x + left.w, left.y + left.h]
    const [beside, below] = [one.x + one.w + air, one.y + one.h + air]
    const pieces: Area[] = [
      { ...left, h: one.y - air - left.y },
      { ...left, y: below, h: bottom - below },
      { ...left, w: one.x - air - left.x },
      { ...left, x: beside, w: right - beside },
    ]
    return pieces.reduce((most, piece) => (room(piece) > room(most) ? piece : most))
  }, area)
}

/** The room for drawings and their words on a layout: where its master has words, clear of the title, the foot and what is drawn. */
export function drawingRoom(
  { places, room: usual, drawn }: TemplateLayout,
  width: number,
  height: number,
): Area {
  const [title] = places.filter(({ type }) => type === 'title' || type === 'ctrTitle')
  const words = places.filter(({ type }) => type === 'body' || type === 'obj')
  const margin = width * 0.05
  const whole = { x: margin, y: margin, w: width - margin * 2, h: height - margin * 2 }
  const start = words.length === 1 ? (words[0]?.box ?? whole) : (usual ?? whole)
  const foot = places.filter(({ type }) => type === 'ftr' || type === 'sldNum').map(({ box }) => box)
  const clear = freeArea(start, [...(title ? [title.box] : []), ...foot])
  return drawn.reduce((left, one) => {
    const less = freeArea(left, [one])
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
