import type { PDFDocument } from 'pdf-lib'
import { markArtifacts } from './content-stream/mark-artifacts.ts'
import { setPageText } from './content-stream/stream-text.ts'
import { demote } from './structure/demote.ts'
import { figures } from './structure/figures.ts'
import { readInk } from './structure/ink.ts'
import { links, type PageLink } from './structure/links.ts'
import { lists } from './structure/lists.ts'
import { roles } from './structure/roles.ts'
import { readTree } from './structure/tree.ts'

/**
 * Mends what Chromium leaves out of a tagged PDF, so that it conforms to PDF/UA-1 (ISO 14289-1): everything is
 * either tagged or an artifact, lists have bodies, pictures have places, links have words. The pages look as before.
 */
export function accessible(document: PDFDocument, pageLinks: readonly PageLink[]): void {
  const top = readTree(document)
  if (top === undefined) throw new Error('a PDF that is to be read aloud was printed without tags')
  const ink = readInk(document)
  const demoted = demote(top, ink, document)
  lists(top, ink, document)
  figures(top, ink, document)
  roles(top, document)
  links(top, pageLinks)
  for (const [index, page] of document.getPages().entries()) {
    const inked = ink.pages[index]
    if (inked === undefined) continue
    const { stream, read, height } = inked
    setPageText(page, markArtifacts(stream, read, demoted.get(String(page.ref)) ?? new Map(), height))
  }
}
