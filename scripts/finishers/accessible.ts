import type { PDFDocument } from 'pdf-lib'
import type { Fault } from './check/fault.ts'
import { markArtifacts, unheard } from './content-stream/mark-artifacts.ts'
import { setPageText } from './content-stream/stream-text.ts'
import { fields } from './fields.ts'
import { demote } from './structure/demote.ts'
import { figures } from './structure/figures.ts'
import { flow, type Torn } from './structure/flow.ts'
import { ids } from './structure/ids.ts'
import { readInk } from './structure/ink.ts'
import { links, type PageLink } from './structure/links.ts'
import { lists } from './structure/lists.ts'
import { roles } from './structure/roles.ts'
import { readTree } from './structure/tree.ts'

/** What could not be mended, and what the page breaks have torn apart. */
export interface Mended {
  readonly faults: readonly Fault[]
  readonly torn: Torn
}

/**
 * Mends what Chromium leaves out of a tagged PDF, so that it conforms to PDF/UA-1 (ISO 14289-1): everything is
 * either tagged or an artifact, lists have bodies, pictures have places, links have words. The pages look as before.
 * `factor` tells how much larger they have become since they were laid out.
 */
export function accessible(document: PDFDocument, pageLinks: readonly PageLink[], factor = 1): Mended {
  const top = readTree(document)
  if (top === undefined) throw new Error('a PDF that is to be read aloud was printed without tags')
  const ink = readInk(document)
  const demoted = demote(top, ink, document)
  lists(top, ink, document)
  figures(top, ink, document)
  roles(top, document)
  links(top, pageLinks)
  fields(top, document)
  ids(top, document)
  const faults: Fault[] = []
  for (const [index, page] of document.getPages().entries()) {
    const inked = ink.pages[index]
    if (inked === undefined) continue
    const { stream, read, height } = inked
    const lost = unheard(read, height, factor).length
    // Marked as decoration it would pass every check, and nobody would hear it.
    if (lost > 0)
      faults.push({ clause: '7.1-3', what: `${lost} runs of words on page ${index + 1} carry no tag` })
    const plain = demoted.get(String(page.ref)) ?? new Map()
    setPageText(page, markArtifacts(stream, read, plain, height, factor))
  }
  return { faults, torn: flow(top, ink) }
}
