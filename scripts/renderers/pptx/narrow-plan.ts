import type { PlannedSlide } from '../slides/plan.ts'
import type { Region, Run } from '../slides/slide-design.ts'
import type { FurnishedPlan } from './furnished-plan.ts'
import { type PageFrame, wideFrame } from './page-frame.ts'
import { fittedSizes } from './template/fitted-sizes.ts'
import { type Fitting, fitBox, fitFigure, fitPicture, fitting } from './template/fitting.ts'

/** 4:3, as high as our other slides. */
const slide = { x: 0, y: 0, w: 10, h: 7.5 }
/** Words on a wall are read from the back of the room. */
const floor = 18

/** The same slides at 4:3: as wide as they go, with all of the height for their words. */
export function narrowPlan(plan: FurnishedPlan): FurnishedPlan {
  const fit = fitting(wideFrame.slide, slide)
  const sizes = plan.layouts.map((_, index) => {
    const alike = plan.slides.filter(one => one.layout === index)
    return fittedSizes(
      alike.flatMap(({ regions }) => regions),
      fit,
      { wide: 1, floor },
    )
  })
  const region = ({ words: runs, ...one }: Region, layout: number): Region => ({
    ...one,
    box: fitBox(one.box, fit),
    size: sizes[layout]?.get(one.size) ?? floor,
    words: runs.map(run => smaller(run, fit)),
  })
  const narrow = (one: PlannedSlide): PlannedSlide => ({
    ...one,
    regions: one.regions.map(each => region(each, one.layout)),
    figures: one.figures.map(each => fitFigure(each, fit)),
    picture: one.picture && fitPicture(one.picture, fit),
  })
  return {
    ...plan,
    frame: narrowFrame(fit),
    foot: fitFigure(plan.foot, fit),
    layouts: plan.layouts.map((layout, index) => ({
      ...layout,
      foot: layout.foot && fitFigure(layout.foot, fit),
      regions: layout.regions.map(one => region(one, index)),
    })),
    slides: plan.slides.map(narrow),
  }
}

const smaller = ({ size, ...run }: Run, { scale }: Fitting): Run =>
  size === undefined ? run : { ...run, size: Math.max(floor, Math.round(size * scale)) }

const narrowFrame = (fit: Fitting): PageFrame => ({
  slide,
  title: fitBox(wideFrame.title, fit),
  words: fitBox(wideFrame.words, fit),
  stamp: fitBox(wideFrame.stamp, fit),
  number: fitBox(wideFrame.number, fit),
  draft: fitBox(wideFrame.draft, fit),
  logo: fitBox(wideFrame.logo, fit),
  sizes: { title: 32, words: 26 },
})
