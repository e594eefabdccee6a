import type { Area, DeckTemplate, PlaceType, TemplateLayout, TemplatePlace } from '../../../deck-template.ts'
import { grid } from '../../slides/grid.ts'

/** A template in our measures: as if its slides were as high as ours, so that 24 points look alike on both. */
export interface StandardTemplate {
  readonly width: number
  readonly height: number
  readonly layouts: readonly TemplateLayout[]
  /** Its own inches and points in one of these. */
  readonly unit: number
}

export function standard({ width, height, layouts }: DeckTemplate): StandardTemplate {
  const k = grid.slide.h / height
  const area = ({ x, y, w, h }: Area): Area => ({ x: x * k, y: y * k, w: w * k, h: h * k })
  const look = (one: PlaceType): PlaceType => ({
    ...one,
    size: one.size * k,
    above: one.above * k,
    indent: one.indent * k,
    inset: { l: one.inset.l * k, t: one.inset.t * k, r: one.inset.r * k, b: one.inset.b * k },
  })
  const place = (one: TemplatePlace): TemplatePlace => ({ ...one, box: area(one.box), look: look(one.look) })
  return {
    width: width * k,
    height: grid.slide.h,
    unit: 1 / k,
    layouts: layouts.map(one => ({
      ...one,
      places: one.places.map(place),
      room: one.room && area(one.room),
      drawn: one.drawn.map(area),
    })),
  }
}
