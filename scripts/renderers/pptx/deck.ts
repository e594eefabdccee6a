import type { Subject } from '../../model.ts'
import type { DeckView } from '../../views/deck.ts'

/** What every scene may look at beside its own slide. */
export interface Deck {
  readonly view: DeckView
  readonly subject: Subject
  /** The slide on which a commitment is told, counted from 1. */
  readonly slideOf: ReadonlyMap<string, number>
  /** The slide that shows them all. */
  readonly overview: number | undefined
}
