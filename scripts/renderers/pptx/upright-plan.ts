import type { FurnishedPlan } from './furnished-plan.ts'
import { posterFrame, wideFrame } from './page-frame.ts'
import { fitFigure, fitting } from './template/fitting.ts'

/** The same for a file of one upright sheet: what stands on it was arranged for that, and what is around it is fitted in. */
export const uprightPlan = (plan: FurnishedPlan): FurnishedPlan => ({
  ...plan,
  frame: posterFrame,
  foot: fitFigure(plan.foot, fitting(wideFrame.slide, posterFrame.slide)),
})
