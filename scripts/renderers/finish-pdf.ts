import { stableIds } from '../finishers/stable-ids.ts'
import { loadPackage } from '../load-package.ts'
import type { Job, Made } from '../model.ts'

/** Loads a printed PDF once, hands it to each finisher, and saves it: same input, same bytes. */
export async function finishPdf(
  printed: Uint8Array,
  title: string,
  job: Job,
): Promise<Made & { pages: number }> {
  // Read while the browser is printing: this library takes longer to load than a page to print.
  const { PDFDocument } = loadPackage('pdf-lib') as typeof import('pdf-lib')
  const [{ accessible }, { archival }, { metadata }, { relativeLinks }] = await Promise.all([
    import('../finishers/accessible.ts'),
    import('../finishers/archival.ts'),
    import('../finishers/metadata.ts'),
    import('../finishers/relative-links.ts'),
  ])
  const loaded = await PDFDocument.load(stableIds(printed), {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  })
  const { settings, language } = job.subject
  metadata(loaded, { title, author: settings.organisation.text, language, issued: settings.issued })
  accessible(loaded, [])
  relativeLinks(loaded)
  archival(loaded)
  const bytes = await loaded.save({
    useObjectStreams: true,
    updateFieldAppearances: false,
    objectsPerTick: Number.POSITIVE_INFINITY,
  })
  return { bytes, pages: loaded.getPageCount() }
}
