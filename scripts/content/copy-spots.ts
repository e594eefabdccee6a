import type { Spot } from './source.ts'

/** The spots of what stands under one pointer, as spots of the same under another. */
export const copySpots = (spots: ReadonlyMap<string, Spot>, from: string, to: string): [string, Spot][] =>
  [...spots].flatMap(([pointer, spot]): [string, Spot][] =>
    pointer === from || pointer.startsWith(`${from}/`) ? [[to + pointer.slice(from.length), spot]] : [],
  )
