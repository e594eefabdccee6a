import { loadPackage } from '../load-package.ts'
import { accessible } from './accessible.ts'
import { archival } from './archival.ts'
import { checkStructure } from './check/check-structure.ts'
import type { Fault } from './check/fault.ts'
import { type About, metadata } from './metadata.ts'
import { relativeLinks } from './relative-links.ts'
import { stableIds } from './stable-ids.ts'
import type { Torn } from './structure/flow.ts'
import type { PageLink } from './structure/links.ts'
import { places } from './structure/places.ts'

const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** What a printed PDF is finished with: plain data, so that it can be done in another thread. */
export interface Finish {
  readonly about: About
  readonly links: readonly PageLink[]
}

export interface Finished {
  readonly bytes: Uint8Array
  readonly pages: number
  /** Where it falls short of PDF/UA-1. */
  readonly faults: readonly Fault[]
  readonly torn: Torn
  /** The page, from 1, of every place that a link leads to. */
  readonly places: ReadonlyMap<string, number>
}

/** Loads a printed PDF once, hands it to each finisher, checks it and saves it: same input, same bytes. */
export async function finishPdf(printed: Uint8Array, { about, links }: Finish): Promise<Finished> {
  const document = await PDFDocument.load(stableIds(printed), {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  })
  metadata(document, about)
  relativeLinks(document)
  const { faults, torn } = accessible(document, links)
  archival(document)
  const found = checkStructure(document)
  const bytes = await document.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
  return {
    bytes,
    pages: document.getPageCount(),
    faults: [...faults, ...found],
    torn,
    places: places(document),
  }
}
