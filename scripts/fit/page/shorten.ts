import type { Words } from '../sighting.ts'

/** A run of words that is too long, and by how many words; null when no shortening of it helps. */
export interface TooLong extends Words {
  readonly tooMany: number | null
}

/** Takes words off the longest runs until it fits, and tells how many; then puts them back. Runs inside the page. */
export function shorten(carriers: readonly HTMLElement[], fits: () => boolean): TooLong[] {
  const before = carriers.map(carrier => carrier.textContent ?? '')
  const order = carriers
    .map((_, index) => index)
    .sort((a, b) => fixed(a) - fixed(b) || (before[b]?.length ?? 0) - (before[a]?.length ?? 0))
  const blamed: TooLong[] = []
  for (const index of order.slice(0, 6)) {
    const carrier = carriers[index] as HTMLElement
    const text = before[index] ?? ''
    const parts = text.split(' ')
    let [low, high] = [0, parts.length]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      carrier.textContent = parts.slice(0, middle).join(' ')
      if (fits()) low = middle
      else high = middle - 1
    }
    carrier.textContent = parts.slice(0, low).join(' ')
    const at = carrier.getAttribute('data-at')
    // A web address is one word: it cannot be shortened by words.
    if (low < parts.length) blamed.push({ at, text, tooMany: low === 0 ? null : parts.length - low })
    if (fits()) break
  }
  const solved = fits()
  for (const [index, carrier] of carriers.entries()) carrier.textContent = before[index] ?? ''
  const [first] = order
  if (solved && blamed.length > 0) return blamed
  return first === undefined
    ? [{ at: null, text: '', tooMany: null }]
    : [{ at: carriers[first]?.getAttribute('data-at') ?? null, text: before[first] ?? '', tooMany: null }]

  /** An author can change the words of the compact more easily than a phrase that stands everywhere. */
  function fixed(index: number): number {
    return carriers[index]?.getAttribute('data-at')?.startsWith('language/') ? 1 : 0
  }
}
