import type { Line } from '../model.ts'
import type { Place } from '../problem.ts'
import { escapePointer } from './escape-pointer.ts'
import { type Layer, nameOf } from './overlay.ts'
import { childSchema, type Schema } from './schema.ts'
import { undivided } from './undivided.ts'

/** What is found on the way, by address: where something was written, and the words as they stand there. */
export interface Told {
  readonly origins: Map<string, Place>
  readonly raw: Map<string, string>
  /** The words as they stand in the file, with quotes and line ends: for whoever points at one of them. */
  readonly written?: Map<string, string>
}

/**
 * Turns every run of words into a {@link Line}, which carries the address it came from
 * (`compact/commitments/C3/we`) into the page, so that what is seen on a page can be
 * traced to the YAML line that it came from. Fills the origins and the raw words in as it goes.
 * Addresses name list items by id, so they stay the same when lines are added above them. `languageOf` tells the
 * language of what was written at a place, where it is not the subject's.
 */
export function tell<T>(
  layer: Layer,
  schema: Schema,
  address: string,
  { origins, raw, written }: Told,
  names: Readonly<Record<string, string>> = {},
  languageOf: (place: Place) => string | undefined = () => undefined,
): T {
  const visit = (value: unknown, at: Schema | undefined, pointer: string, here: string): unknown => {
    const spot = layer.spots.get(pointer)
    const place = spot?.value
    if (spot?.written !== undefined) written?.set(here, spot.written)
    if (place) origins.set(here, place)
    if (typeof value === 'string') {
      raw.set(here, value)
      if (at?.tsType !== 'Line') return undivided(value)
      const language = place && languageOf(place)
      return { text: fill(value, names), at: here, ...(language && { language }) } satisfies Line
    }
    if (Array.isArray(value)) {
      return value.map((item, index) =>
        visit(
          item,
          childSchema(at, String(index)),
          `${pointer}/${index}`,
          `${here}/${nameOf(item) ?? index + 1}`,
        ),
      )
    }
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          visit(item, childSchema(at, key), `${pointer}/${escapePointer(key)}`, `${here}/${key}`),
        ]),
      )
    }
    return value
  }
  return visit(layer.value, schema, '', address) as T
}

/** Puts values in the place of `{names}`; a name without a value stays as it is, for a later hand to fill. */
export const fill = (text: string, names: Readonly<Record<string, string>>): string =>
  text.replace(
    /\{([A-Za-z_]+|C\d\.title)\}/g,
    (whole, name: string) => (Object.hasOwn(names, name) ? names[name] : undefined) ?? whole,
  )
