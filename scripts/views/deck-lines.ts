import { fillLine } from '../content/fill-line.ts'
import type { Line, Words } from '../model.ts'
import type { DeckView } from './deck.ts'
import { lines } from './lines.ts'
import { phrase } from './phrase.ts'

/** Everything that the deck says, on its slides and in its notes, with the phrases that its template puts between. */
export const deckLines = ({ slides }: DeckView, words: Words): Pick<Line, 'text' | 'language'>[] => [
  ...lines(slides),
  ...slides.flatMap(({ notes }) => notes),
  ...['expect', 'love', 'not_expect', 'with'].map(key => phrase(words, key)),
  ...slides.flatMap(({ minutes }) =>
    minutes === null ? [] : ['minute', 'minutes'].map(key => fillLine(phrase(words, key), { minutes })),
  ),
]
