import type { Fault } from './fault.ts'
import type { ReadDeck } from './read-deck.ts'
import { within } from './within.ts'

/** Text that shrinks by itself hides that it is too long, and cannot be read from the back. */
export const checkAutofit = ({ written }: ReadDeck): Fault[] =>
  [...written]
    .filter(([, part]) => within(part, 'a:normAutofit').length > 0)
    .map(([name]): Fault => ({ code: 'pptx/autofit', what: `text in ${name} shrinks to fit its box` }))
