import type { Body, SlideView } from '../../views/deck.ts'
import type { Deck } from './deck.ts'
import type { Scene } from './scene.ts'
import { commitment } from './scenes/commitment.ts'
import { compact } from './scenes/compact.ts'
import { cover } from './scenes/cover.ts'
import { next } from './scenes/next.ts'
import { pledge } from './scenes/pledge.ts'
import { points } from './scenes/points.ts'
import { question } from './scenes/question.ts'
import { sort } from './scenes/sort.ts'
import { steps } from './scenes/steps.ts'
import { support } from './scenes/support.ts'
import { twoWay } from './scenes/two-way.ts'

const scenes: { readonly [Show in Body['show']]: (slide: SlideView, deck: Deck) => Scene } = {
  cover,
  points,
  question,
  compact,
  commitment,
  sort,
  steps,
  'two-way': twoWay,
  next,
  pledge,
  support,
}

/** Where everything on a slide stands, as plain data. */
export const compose = (slide: SlideView, deck: Deck): Scene => scenes[slide.body.show](slide, deck)
