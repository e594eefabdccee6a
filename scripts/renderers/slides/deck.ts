import type { Furniture } from '../../model.ts'
import type { DeckView } from '../../views/deck.ts'

/** What surrounds the slides. */
export type DeckFurniture = Pick<
  Furniture,
  'language' | 'direction' | 'words' | 'theme' | 'organisation' | 'issued' | 'line' | 'stamp' | 'draft'
>

/** What every slide may look at beside its own view. */
export interface Deck {
  readonly view: Pick<DeckView, 'stops'>
  readonly furniture: DeckFurniture & Pick<Furniture, 'scenes' | 'logo' | 'deck'>
  /** The slide on which a commitment is told, counted from 1. */
  readonly slideOf: ReadonlyMap<string, number>
  /** The slide that shows them all. */
  readonly overview: number | undefined
}
