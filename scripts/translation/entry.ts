import type { Place } from '../problem.ts'

/** A line to translate, and what a translator has to know of it. */
export interface Entry {
  /** Its address, such as `compact/commitments/C3/we`. */
  readonly at: string
  /** As it stands in its file, with `{term}` and the like. */
  readonly english: string
  readonly place: Place | undefined
  /** What it is for, and what it may not be longer than, as its schema says. */
  readonly about: readonly string[]
  /** The documents that show it, by name; those that everybody sees come first. */
  readonly shown: readonly string[]
  /** Whether it is among what translators begin with. */
  readonly isFirst: boolean
  /** What the language says, and the English that this was made from, where that is known. */
  readonly translated: string | undefined
  readonly madeFrom: string | undefined
}
