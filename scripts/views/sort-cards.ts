import type { Line, Subject } from '../model.ts'
import { behaviour } from './behaviours.ts'

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
 * In a deck all behaviours read alike: what is not expected is told without its “do not”, which would give it away.
 */
export function sortCards({ indicators, workshops }: Subject): SortCard[] {
  const cards = new Map(
    indicators.indicators.flatMap(one => one.not_expect.map(line => [line.code, line.card] as const)),
  )
  return [
    { kind: 'how-to' },
    ...(['expect', 'love', 'not_expect', 'unclear'] as const).map(heading => ({
      kind: 'heading' as const,
      heading,
    })),
    ...workshops.sort.lines.map(code => ({
      kind: 'behaviour' as const,
      code,
      text: cards.get(code) ?? behaviour(indicators, code).text,
    })),
    ...Array.from({ length: blanks }, () => ({ kind: 'blank' as const })),
  ]
}
