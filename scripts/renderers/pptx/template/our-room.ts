import type { Area } from '../../../deck-template.ts'
import { grid } from '../../slides/grid.ts'
import type { PlannedSlide } from '../../slides/plan.ts'
import { figureBounds } from './figure-bounds.ts'

/** What slides that share a layout use of ours below their titles: all of its width, and as much of its height. */
export function ourRoom(slides: readonly PlannedSlide[]): Area {
  const areas = slides.flatMap(({ regions, figures, picture }) => [
    ...(picture ? [picture.box] : []),
    ...regions.slice(1).map(({ box }): Area => box),
    ...figures.flatMap(one => figureBounds(one) ?? []),
  ])
  const top = Math.min(grid.top, ...areas.map(({ y }) => y))
  const bottom = Math.max(grid.bottom, ...areas.map(({ y, h }) => y + h))
  return { x: grid.left, y: top, w: grid.width, h: bottom - top }
}
