import type { Body, SlideView } from '../../views/deck.ts'
import type { Deck } from './deck.ts'
import { commitment } from './kinds/commitment.ts'
import { compact } from './kinds/compact.ts'
import { cover } from './kinds/cover.ts'
import { divider } from './kinds/divider.ts'
import { next } from './kinds/next.ts'
import { onePage } from './kinds/one-page.ts'
import { picture } from './kinds/picture.ts'
import { pledge } from './kinds/pledge.ts'
import { points } from './kinds/points.ts'
import { poster } from './kinds/poster.ts'
import { question } from './kinds/question.ts'
import { sort } from './kinds/sort.ts'
import { steps } from './kinds/steps.ts'
import { support } from './kinds/support.ts'
import { twoWay } from './kinds/two-way.ts'
import type { SlideDesign } from './slide-design.ts'

const kinds: { readonly [Show in Body['show']]: (slide: SlideView, deck: Deck) => SlideDesign } = {
  cover,
  divider,
  points,
  picture,
  question,
  compact,
  commitment,
  sort,
  steps,
  'one-page': onePage,
  poster,
  'two-way': twoWay,
  next,
  pledge,
  support,
}

/** Where everything on a slide stands, as plain data: PowerPoint, Marp and the PDF are all made from it. */
export const compose = (slide: SlideView, deck: Deck): SlideDesign => kinds[slide.body.show](slide, deck)
