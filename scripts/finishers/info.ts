import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import type { About } from './about.ts'

const { PDFHexString, PDFRef, PDFString } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** The old dictionary of title, author and dates, which XMP says once more; `more` is what one kind of file adds. */
export function info(
  { context }: PDFDocument,
  about: About,
  more: Readonly<Record<string, string>> = {},
): void {
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
      ...more,
    }),
  )
}
