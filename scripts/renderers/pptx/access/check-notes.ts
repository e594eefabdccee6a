import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'
import { within } from './within.ts'
import { wordsOf } from './words-of.ts'

/** The notes are the script: for whoever speaks, for captions, and for people who could not be there. */
export const checkNotes = ({ slides }: ReadDeck): Fault[] =>
  slides
    .filter(({ notes }) => !within(notes, 'p:sp').some(isWritten))
    .map(({ number }): Fault => ({ code: 'pptx/notes', what: `slide ${number} has no notes` }))

const isWritten = (shape: Parameters<typeof wordsOf>[0]): boolean =>
  within(shape, 'p:ph').some(one => one.attributes.type === 'body') && wordsOf(shape) !== ''
