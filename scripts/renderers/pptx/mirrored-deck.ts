import { mirroredBox } from '../slides/mirrored-box.ts'
import { mirroredFigure } from '../slides/mirrored-figure.ts'
import { mirroredPlan } from '../slides/mirrored-plan.ts'
import type { FurnishedPlan } from './furnished-plan.ts'

/** A PowerPoint file for a language that is read from right to left: its slides, and what stands around them. */
export function mirroredDeck(plan: FurnishedPlan): FurnishedPlan {
  const { frame } = plan
  const { slide, title, words, stamp, number, draft, logo } = frame
  return {
    ...plan,
    ...mirroredPlan(plan, slide.w),
    foot: mirroredFigure(plan.foot, slide.w),
    frame: {
      ...frame,
      title: mirroredBox(title, slide.w),
      words: mirroredBox(words, slide.w),
      stamp: mirroredBox(stamp, slide.w),
      number: mirroredBox(number, slide.w),
      draft: mirroredBox(draft, slide.w),
      logo: mirroredBox(logo, slide.w),
    },
  }
}
