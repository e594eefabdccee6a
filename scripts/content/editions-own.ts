import type { Problem } from '../problem.ts'
import type { Layer } from './overlay.ts'
import { ownEntries } from './own-entries.ts'
import { ownSlides } from './own-slides.ts'
import type { Schema } from './schema.ts'

/** What an edition adds to a file of the compact, hides of it and puts in another order, beside `content:`. */
export function editionsOwn(
  name: string,
  layer: Layer,
  edition: Layer,
  schema: Schema,
): { layer: Layer; problems: Problem[] } {
  switch (name) {
    case 'compact':
      return ownEntries(layer, edition, 'next', schema)
    case 'how-to':
      return ownEntries(layer, edition, 'support', schema)
    case 'workshops':
      return ownSlides(layer, edition)
    default:
      return { layer, problems: [] }
  }
}
