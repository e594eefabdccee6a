import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFName, PDFRawStream } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** In ink already, or how much of a picture covers what is behind it. */
const inks = ['DeviceCMYK', 'DeviceGray'].map(name => PDFName.of(name))

/** Whether a document holds pictures of pixels in RGB: they stay so, each pixel as it was saved. */
export const pixels = (document: PDFDocument): boolean =>
  document.context
    .enumerateIndirectObjects()
    .some(
      ([, object]) =>
        object instanceof PDFRawStream &&
        object.dict.get(PDFName.of('Subtype')) === PDFName.of('Image') &&
        !object.dict.has(PDFName.of('ImageMask')) &&
        !inks.some(ink => object.dict.lookup(PDFName.of('ColorSpace')) === ink),
    )
