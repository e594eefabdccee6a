import type { PDFDict as Dictionary, PDFDocument, PDFObject } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFDict, PDFName, PDFStream } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Inks already. */
const inks = [PDFName.of('DeviceCMYK'), PDFName.of('DeviceGray')]

/**
 * Whether a document shades from one colour into another in RGB (ISO 32000-1, 8.7.4.5). What stands between two
 * colours is worked out where it is drawn, and between two mixtures of ink lie other colours than between the two
 * colours: gradients stay RGB, like pixels.
 */
export const gradients = (document: PDFDocument): boolean =>
  document.context.enumerateIndirectObjects().some(([, object]) => shaded(object))

/** In itself: what it refers to is looked at in its own turn. */
function shaded(object: PDFObject): boolean {
  if (object instanceof PDFArray) return object.asArray().some(shaded)
  const dict = object instanceof PDFStream ? object.dict : object
  return dict instanceof PDFDict && (isRgb(dict) || dict.values().some(shaded))
}

const isRgb = (about: Dictionary): boolean =>
  about.has(PDFName.of('ShadingType')) && !inks.some(ink => about.lookup(PDFName.of('ColorSpace')) === ink)
