import type { About } from './about.ts'
import { accessible } from './accessible.ts'
import { archival } from './archival.ts'
import { checkInk, type Inked } from './check/check-ink.ts'
import { checkStamp, type Unstamped } from './check/check-stamp.ts'
import { checkStructure } from './check/check-structure.ts'
import type { Fault } from './check/fault.ts'
import { metadata } from './metadata.ts'
import type { Sides } from './print-settings.ts'
import { relativeLinks } from './relative-links.ts'
import { type Resize, resize } from './resize.ts'
import { rewrite } from './rewrite.ts'
import type { Torn } from './structure/flow.ts'
import type { PageLink } from './structure/links.ts'
import { places } from './structure/places.ts'

/** What a printed PDF is finished with: plain data, so that it can be done in another thread. */
export interface Finish {
  readonly about: About
  readonly links: readonly PageLink[]
  /** Which sides of the paper are printed, where the item says so. */
  readonly sides?: Sides | undefined
  /** How much of a page may be ink, from 0 to 1, where an office prints it. */
  readonly mostInk?: number | undefined
  /** Where the pages are larger or smaller than they were laid out. */
  readonly resize?: Resize | undefined
}

export interface Finished {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Where it falls short of PDF/UA-1. */
  readonly faults: readonly Fault[]
  readonly torn: Torn
  readonly unstamped: readonly Unstamped[]
  readonly inked: readonly Inked[]
  /** The page, from 1, of every place that a link leads to. */
  readonly places: ReadonlyMap<string, number>
}

/** Hands a printed PDF to each finisher and checks it: same input, same bytes. */
export const finishPdf = (
  printed: Uint8Array,
  { about, links, sides, mostInk, resize: wanted }: Finish,
): Promise<Finished> =>
  rewrite(printed, document => {
    if (wanted) resize(document, wanted)
    metadata(document, about, sides)
    relativeLinks(document)
    const { faults, torn } = accessible(document, links, wanted?.factor)
    archival(document, about)
    return {
      faults: [...faults, ...checkStructure(document, about.fonts)],
      torn,
      unstamped: checkStamp(document, about),
      inked: mostInk === undefined ? [] : checkInk(document, mostInk),
      places: places(document),
    }
  })
