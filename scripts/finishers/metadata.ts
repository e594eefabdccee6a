import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import type { About } from './about.ts'
import { info } from './info.ts'
import { printSettings, type Sides } from './print-settings.ts'
import { xmp } from './xmp.ts'

const { PDFName, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Gives a PDF its title, language, author and the edition's date, in the old dictionary and in XMP alike, and asks
 * for printing at actual size.
 */
export function metadata(document: PDFDocument, about: About, sides?: Sides | undefined): void {
  const { context, catalog } = document
  info(document, about)
  const packet = Buffer.from(xmp(about), 'utf8')
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  )
  catalog.set(PDFName.of('Lang'), PDFString.of(about.language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  printSettings(document, sides)
  // The tab key goes from link to link in the order of reading.
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
}
