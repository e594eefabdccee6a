/** What a form asks of its pages. */
export interface Limits {
  /** The smallest type, in pt; what nobody needs to read to use the page (`data-furniture`) may be smaller. */
  readonly floor: number
  /** How far words keep from the edge of the paper, in mm, where an office prints it. */
  readonly edge?: number
  /** A selector of the elements that have to hold all their words. */
  readonly frames: string
}

/** Words of a page, and the address in the YAML that they came from, where they have one. */
export interface Words {
  readonly at: string | null
  readonly text: string
}

/** Something that is wrong with words on a laid-out page. */
export type Sighting = Words &
  (
    | {
        readonly kind: 'cut' /** mm beyond the edge. */
        readonly by: number
        readonly tooMany: number | null
      }
    | { readonly kind: 'wide' /** mm beyond the column. */; readonly by: number; readonly word: string }
    | { readonly kind: 'shrunk' /** mm beyond the page. */; readonly by: number }
    | { readonly kind: 'broken'; readonly word: string }
    | { readonly kind: 'small' /** pt */; readonly size: number }
    | { readonly kind: 'edge' /** mm from the edge. */; readonly near: number; readonly least: number }
    | { readonly kind: 'meets'; readonly other: Words }
    /** A line of a drawing runs through them. */
    | { readonly kind: 'crossed' }
    | {
        readonly kind: 'faint'
        readonly ratio: number
        readonly least: number
        readonly grey: boolean
        readonly colours: readonly [string, string]
      }
  )

/** An element that did not fit as it was, and the class that it was given from its `data-steps`. */
export interface StepTaken extends Words {
  readonly step: string
}

/** What was seen on a page after it was laid out. */
export interface Seen {
  readonly sightings: readonly Sighting[]
  /** The headings in reading order, so that one at the foot of a page can be traced to its words. */
  readonly headings: readonly Words[]
  /** Every address whose words stand here. */
  readonly shows: readonly string[]
  /** What was set smaller or closer, in the order of the page. */
  readonly steps: readonly StepTaken[]
}

/** Pictures of parts of a page, and what was seen on it. */
export interface Screens {
  readonly pictures: readonly Uint8Array[]
  readonly seen: Seen
}
