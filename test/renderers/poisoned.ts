import type { Line } from '../../scripts/model.ts'

/** The same data with every run of words replaced by `words`, but those that the program fills in. */
export function poisoned<T>(value: T, words: string): T {
  if (Array.isArray(value)) return value.map(one => poisoned(one, words)) as T
  if (value instanceof Uint8Array || value instanceof Map || typeof value !== 'object' || value === null)
    return value
  if ('text' in value && 'at' in value) return { ...(value as Line), text: words } as T
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poisoned(one, words)])) as T
}
