import { fill } from '../../content/tell.ts'
import type { Line } from '../../model.ts'
import type { DeckView } from '../../views/deck.ts'
import { phrase } from '../../views/phrase.ts'
import type { Deck } from '../slides/deck.ts'
import { foot } from '../slides/foot.ts'
import { type Plan, plan } from '../slides/plan.ts'
import type { Figure } from '../slides/slide-design.ts'
import { type PageFrame, wideFrame } from './page-frame.ts'

/** The slides, and what a PowerPoint file has around them. */
export interface FurnishedPlan extends Plan {
  readonly frame: PageFrame
  readonly stamp: string
  /** `Page {page} of {pages}`. */
  readonly pageOf: string
  /** Stands on every slide of a build whose words may not fit. */
  readonly draft: Line | undefined
  /** The line along the foot of slides that people add. */
  readonly foot: Figure
  /** The path of each mark, on a grid of 24. */
  readonly marks: Readonly<Record<string, string>>
}

/** Arranges the slides of a PowerPoint file. */
export function furnishedPlan(
  view: DeckView,
  furniture: Deck['furniture'],
  marks: FurnishedPlan['marks'],
): FurnishedPlan {
  const { words, stamp, draft } = furniture
  const { code, organisation, version, issued, hash } = stamp
  return {
    ...plan(view, furniture),
    frame: wideFrame,
    stamp: fill(phrase(words, 'stamp').text, {
      code,
      organisation,
      status: phrase(words, stamp.status).text,
      version,
      issued,
      hash,
    }),
    pageOf: phrase(words, 'page_of').text,
    draft: draft ? phrase(words, 'draft_mark') : undefined,
    foot: foot(view),
    marks,
  }
}
