import type { PDFDocument as Loaded } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { metadata } from '../../scripts/finishers/metadata.ts'
import { beside, relativeLinks } from '../../scripts/finishers/relative-links.ts'
import { loadPackage } from '../../scripts/load-package.ts'

// The same copy as the finishers': things of one copy are strangers to another.
const { PDFArray, PDFDict, PDFDocument, PDFName, PDFString } = loadPackage(
  'pdf-lib',
) as typeof import('pdf-lib')

const about = {
  title: 'How we treat each other — “ŵ”',
  author: 'Fernhill (Marsh) Trust',
  language: 'en-GB',
  issued: '2027-02-01',
}

async function finished(): Promise<{ document: Loaded; bytes: Uint8Array }> {
  const made = await PDFDocument.create({ updateMetadata: false })
  made.addPage()
  metadata(made, about)
  const bytes = await made.save()
  return { bytes, document: await PDFDocument.load(bytes, { updateMetadata: false }) }
}

describe('a finished PDF', () => {
  it('says its title, its author and its day of issue, and shows the title in the window bar', async () => {
    const { document } = await finished()
    expect(document.getTitle()).toBe(about.title)
    expect(document.getAuthor()).toBe(about.author)
    for (const day of [document.getCreationDate(), document.getModificationDate()])
      expect(day?.toISOString()).toBe('2027-02-01T00:00:00.000Z')
    expect(document.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
    expect(document.catalog.lookup(PDFName.of('Lang'), PDFString).asString()).toBe('en-GB')
  })

  it('prints at its actual size unless somebody chooses otherwise', async () => {
    const { document } = await finished()
    expect(document.catalog.getViewerPreferences()?.getPrintScaling()).toBe('None')
  })

  it('names nobody’s clock: two that are made from the same are the same', async () => {
    const [one, other] = [await finished(), await finished()]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })
})

describe('a link in a PDF', () => {
  it('to a file beside it stays right wherever the folder is copied; others stay as they are', async () => {
    const document = await PDFDocument.create()
    const { context } = document
    const link = (uri: string) =>
      context.obj({ Type: 'Annot', Subtype: 'Link', A: { S: 'URI', URI: PDFString.of(uri) } })
    const page = document.addPage()
    document.addPage()
    const inside = context.obj({ Type: 'Annot', Subtype: 'Link', Dest: 'C3' })
    page.node.set(
      PDFName.of('Annots'),
      context.obj([link(`${beside}index.html#C3`), link('https://fernhill.example/'), inside]),
    )
    relativeLinks(document)
    const annotations = page.node.lookup(PDFName.of('Annots'), PDFArray)
    const targets = [0, 1, 2].map(index =>
      annotations
        .lookup(index, PDFDict)
        .lookupMaybe(PDFName.of('A'), PDFDict)
        ?.lookup(PDFName.of('URI'), PDFString)
        .asString(),
    )
    expect(targets).toEqual(['index.html#C3', 'https://fernhill.example/', undefined])
  })
})
