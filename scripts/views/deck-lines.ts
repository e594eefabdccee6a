import type { Line } from '../model.ts'
import type { DeckView } from './deck.ts'
import { lines } from './lines.ts'

/** Everything that the deck says, on its slides and in its notes. */
export const deckLines = ({ slides }: DeckView): Pick<Line, 'text' | 'language'>[] => [
  ...lines(slides),
  ...slides.flatMap(({ notes }) => notes),
]
