import type { Region } from '../../slides/slide-design.ts'
import { fittedSize, sizesDown } from './fitted-size.ts'
import { type Fitting, fitBox } from './fitting.ts'
import { regionLook } from './region-look.ts'

/** Our sizes of type in another room, the same for all regions that share a layout: larger where the room lets them, and never below the floor. */
export function fittedSizes(
  regions: readonly Region[],
  fit: Fitting,
  { wide, floor }: { readonly wide: number; readonly floor: number },
): ReadonlyMap<number, number> {
  return new Map(
    [...new Set(regions.map(({ size }) => size))].map(size => {
      const same = regions.filter(one => one.size === size)
      const usual = Math.max(floor, Math.round(size * fit.scale))
      // What stands in the middle of a drawing grows no more than that.
      const most = same.some(({ align }) => align === 'ctr')
        ? usual
        : Math.max(usual, Math.floor(size * Math.min(1, fit.down)))
      const held = same.map(region =>
        fittedSize(
          sizesDown(most, floor),
          { box: fitBox(region.box, fit), look: regionLook(region, size, wide) },
          [{ words: region.words, item: false }],
        ),
      )
      return [size, Math.min(...held)]
    }),
  )
}
