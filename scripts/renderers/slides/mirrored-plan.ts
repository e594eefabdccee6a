import { mirroredBox } from './mirrored-box.ts'
import { mirroredFigure } from './mirrored-figure.ts'
import type { Plan } from './plan.ts'
import type { Region } from './slide-design.ts'

/** The same slides for a language that is read from right to left. `width` is theirs, in inches. */
export const mirroredPlan = ({ layouts, slides }: Plan, width: number): Plan => ({
  layouts: layouts.map(layout => ({
    ...layout,
    foot: layout.foot && mirroredFigure(layout.foot, width),
    regions: layout.regions.map(one => mirroredRegion(one, width)),
  })),
  slides: slides.map(slide => ({
    ...slide,
    regions: slide.regions.map(one => mirroredRegion(one, width)),
    figures: slide.figures.map(one => mirroredFigure(one, width)),
    picture: slide.picture && { ...slide.picture, box: mirroredBox(slide.picture.box, width) },
  })),
})

const sides = { l: 'r', r: 'l', ctr: 'ctr' } as const

const mirroredRegion = (region: Region, width: number): Region => ({
  ...region,
  box: mirroredBox(region.box, width),
  align: sides[region.align ?? 'l'],
  cursive: true,
  ...(isNumber(region) && { direction: 'ltr' as const }),
})

/** 2½ is no word, and would come out as ½2. */
const isNumber = ({ words: runs }: Region): boolean =>
  runs.length > 0 && !runs.some(({ text }) => /\p{L}/u.test(text))
