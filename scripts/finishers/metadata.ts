import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import { xmp } from './xmp.ts'

const { PDFHexString, PDFName, PDFRef, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** What goes into a PDF beside its pages. */
export interface About {
  readonly title: string
  readonly author: string
  readonly language: string
  /** The edition's day of issue, `2027-01-12`: a clock would make two builds differ. */
  readonly issued: string
}

/**
 * Gives a PDF its title, language, author and the edition's date, in the old dictionary and in XMP alike, and asks
 * for printing at actual size.
 */
export function metadata(document: PDFDocument, about: About): void {
  const { context, catalog } = document
  const day = PDFString.of(`D:${about.issued.replaceAll('-', '')}000000+00'00'`)
  // The browser's own, with the hour of printing in it: left in the file unused, it would make two builds differ.
  if (context.trailerInfo.Info instanceof PDFRef) context.delete(context.trailerInfo.Info)
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(about.title),
      Author: PDFHexString.fromText(about.author),
      Creator: PDFHexString.fromText('Compact Press'),
      Producer: PDFHexString.fromText('Compact Press'),
      CreationDate: day,
      ModDate: day,
    }),
  )
  const packet = Buffer.from(xmp(about), 'utf8')
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
  )
  catalog.set(PDFName.of('Lang'), PDFString.of(about.language))
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true, PrintScaling: 'None' }))
  // The tab key goes from link to link in the order of reading.
  for (const page of document.getPages()) page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
}
