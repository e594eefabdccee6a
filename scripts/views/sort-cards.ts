import type { Line, Session, Subject } from '../model.ts'
import { sortLines } from './sort-lines.ts'

/** One card of the sort deck. Only a behaviour has a code, and nothing on it tells its column. */
export type SortCard =
  | { readonly kind: 'how-to' }
  | { readonly kind: 'heading'; readonly heading: 'expect' | 'love' | 'not_expect' | 'unclear' }
  | { readonly kind: 'behaviour'; readonly code: string; readonly text: Line }
  | { readonly kind: 'blank' }

/** Cards of 97 × 92 mm, on A4. */
export const cardsOnASheet = 6

/** People add what is missing. */
const blanks = 3

/**
 * One deck in the order in which it is printed: what to do, four headings, the behaviours that are dealt, and blanks.
 * Without a session it has every card that some session may deal.
 * In a deck all behaviours read alike: what is not expected is told without its “do not”, which would give it away.
 */
export function sortCards(subject: Subject, session?: Session): SortCard[] {
  return [
    { kind: 'how-to' },
    ...(['expect', 'love', 'not_expect', 'unclear'] as const).map(heading => ({
      kind: 'heading' as const,
      heading,
    })),
    ...sortLines(subject, session).map(({ code, bare }) => ({
      kind: 'behaviour' as const,
      code,
      text: bare,
    })),
    ...Array.from({ length: blanks }, () => ({ kind: 'blank' as const })),
  ]
}
