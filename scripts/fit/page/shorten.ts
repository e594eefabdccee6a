import type { Words } from '../sighting.ts'

/** A run of words that is too long, and by how many words; null when only all of it would be enough, or even that not. */
export interface TooLong extends Words {
  readonly tooMany: number | null
}

/**
 * Finds whose words have to go for all to fit, by taking words off and putting them back: the one run that mends it
 * by itself, or else several together. Runs inside the page; see `in-page.ts`.
 */
export function shorten(carriers: readonly HTMLElement[], fits: () => boolean): TooLong[] {
  const before = carriers.map(carrier => carrier.textContent ?? '')
  const order = carriers
    .map((_, index) => index)
    .sort((a, b) => fixed(a) - fixed(b) || (before[b]?.length ?? 0) - (before[a]?.length ?? 0))
  for (const index of order) {
    const left = keep(index, 0)
    const solved = fits()
    put(index, Number.POSITIVE_INFINITY)
    if (solved) return [tooLong(index, left)]
  }
  const blamed = order.slice(0, 6).map(index => tooLong(index, keep(index, 1)))
  const solved = fits()
  for (const index of order) put(index, Number.POSITIVE_INFINITY)
  const [first] = order
  if (solved) return blamed.filter(one => one.tooMany !== 0)
  return first === undefined ? [{ at: null, text: '', tooMany: null }] : [tooLong(first, 0)]

  /** Takes off as few words as make it fit, but leaves `least`; gives how many are left. */
  function keep(index: number, least: number): number {
    let low = least
    let high = (before[index] ?? '').split(' ').length
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      put(index, middle)
      if (fits()) low = middle
      else high = middle - 1
    }
    put(index, low)
    return low
  }

  function put(index: number, count: number): void {
    const carrier = carriers[index]
    if (carrier) carrier.textContent = (before[index] ?? '').split(' ').slice(0, count).join(' ')
  }

  /** A web address is one word: it cannot be shortened by words. */
  function tooLong(index: number, left: number): TooLong {
    const text = before[index] ?? ''
    const at = carriers[index]?.getAttribute('data-at') ?? null
    return { at, text, tooMany: left === 0 ? null : text.split(' ').length - left }
  }

  /** An author can change the words of the compact more easily than a phrase that stands everywhere. */
  function fixed(index: number): number {
    return carriers[index]?.getAttribute('data-at')?.startsWith('language/') ? 1 : 0
  }
}
