import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'
import { within } from './within.ts'

/** The title is what a screen reader says when the file opens, before any slide. */
export const checkProperties = ({ properties }: ReadDeck): Fault[] =>
  within(properties, 'dc:title').some(one => one.text.trim() !== '')
    ? []
    : [{ code: 'pptx/properties', what: 'the properties hold no title' }]
