import type { Line, Session, Subject } from '../model.ts'
import { blankCards } from './blank-cards.ts'
import { sortLines } from './sort-lines.ts'

/** One card of the sort deck. Only a behaviour has a code, and nothing on it tells its column. */
export type SortCard =
  | { readonly kind: 'how-to' }
  | { readonly kind: 'heading'; readonly heading: 'expect' | 'love' | 'not_expect' | 'unclear' }
  | { readonly kind: 'behaviour'; readonly code: string; readonly text: Line }
  | { readonly kind: 'blank' }

/** Cards of 97 × 92 mm, on A4. */
export const cardsOnASheet = 6

/** Beside what is printed on the cards that are dealt: what to do, and four headings. */
const others = 5

/**
 * One deck in the order in which it is printed: what to do, four headings, the behaviours that are dealt, and blanks
 * that fill the last sheet. Without a session it has every card that some session may deal.
 * In a deck all behaviours read alike: what is not expected is told without its “do not”, which would give it away.
 */
export function sortCards(subject: Subject, session?: Session): SortCard[] {
  const dealt = sortLines(subject, session)
  // People add what is missing.
  const blanks = blankCards(others + dealt.length, cardsOnASheet)
  return [
    { kind: 'how-to' },
    ...(['expect', 'love', 'not_expect', 'unclear'] as const).map(heading => ({
      kind: 'heading' as const,
      heading,
    })),
    ...dealt.map(({ code, bare }) => ({
      kind: 'behaviour' as const,
      code,
      text: bare,
    })),
    ...Array.from({ length: blanks }, () => ({ kind: 'blank' as const })),
  ]
}
