import type { Sighting, Words } from './sighting.ts'

/** Something that does not fit on paper or on a slide: seen in the page, or counted in what was printed. */
export type Misfit =
  | Sighting
  | (Words & { readonly kind: 'orphan' })
  | { readonly kind: 'torn-row'; readonly page: number }
  /** The stamp is not whole: some of its code, organisation, version, date and hash is cut off. */
  | { readonly kind: 'stamp'; readonly page: number; readonly missing: readonly string[] }
  /** More ink than an office printer can put on a page, as parts of 1. */
  | { readonly kind: 'ink'; readonly page: number; readonly share: number; readonly most: number }
  | {
      readonly kind: 'pages'
      readonly got: number
      readonly holds: number
      readonly unit: 'pages' | 'slides'
    }
