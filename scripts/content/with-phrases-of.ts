import type { LanguageFile } from './compact.generated.ts'
import type { Layer } from './overlay.ts'

/** A language with the fixed phrases that it lacks as another one has them. Each keeps the place where it was written. */
export function withPhrasesOf(lender: Layer, layer: Layer): Layer {
  if (lender === layer) return layer
  const { words: lent } = lender.value as LanguageFile
  const value = layer.value as LanguageFile
  const missing = Object.entries(lent).filter(([key]) => !Object.hasOwn(value.words, key))
  const spots = new Map(layer.spots)
  for (const [key] of missing) {
    const spot = lender.spots.get(`/words/${key}`)
    if (spot) spots.set(`/words/${key}`, spot)
  }
  return { value: { ...value, words: { ...value.words, ...Object.fromEntries(missing) } }, spots }
}
