import type { Layer } from './overlay.ts'

/** The part of a layer under a JSON pointer, as a layer of its own. */
export function within(layer: Layer, pointer: string): Layer {
  const value = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], layer.value)
  const spots = new Map(
    [...layer.spots]
      .filter(([at]) => at === pointer || at.startsWith(`${pointer}/`))
      .map(([at, spot]) => [at.slice(pointer.length), spot]),
  )
  return { value, spots }
}
