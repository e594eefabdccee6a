import type { CompactFile } from '../content/compact.generated.ts'

type Promised = CompactFile['two_way'][number]

/** What one side promises another, and what comes back; null where nothing does, as from patients. */
export interface TwoSides {
  readonly one: Promised
  readonly other: Promised | null
}

/** Two promises that follow each other are a pair where each side of one is the other side of the next. */
export function twoSides(promised: readonly Promised[]): TwoSides[] {
  const found: TwoSides[] = []
  for (let place = 0; place < promised.length; place++) {
    const [one, next] = promised.slice(place)
    if (one === undefined) break
    const back = next !== undefined && isSame(one.from, next.to) && isSame(one.to, next.from)
    found.push({ one, other: back ? next : null })
    if (back) place++
  }
  return found
}

/** Each starts its line or stands in the middle of one, so a capital makes no difference. */
const isSame = (one: Promised['from'], other: Promised['from']): boolean =>
  one.text.toLowerCase() === other.text.toLowerCase()
