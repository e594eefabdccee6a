import type { PDFDict, PDFDocument, PDFNumber, PDFRef } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import { type Element, everyElement, isAnnotation } from './structure/tree.ts'

const {
  PDFArray,
  PDFDict: Dict,
  PDFHexString,
  PDFName,
  PDFNumber: Numbers,
  PDFString,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Templates write a field as a link to its name under this address, because Chromium prints a form as a picture. */
export const fieldAddress = 'https://field.invalid/'

/** A field is printed with what is in it (ISO 32000-1, 12.5.3). It holds one line, which stands on its own rule. */
const printed = 1 << 2

/**
 * Turns links to {@link fieldAddress} into fields that people can type into and a screen reader names by the words
 * of the link. What stood inside the link stays on the page.
 */
export function fields(top: Element, document: PDFDocument): void {
  const { context, catalog } = document
  const made: PDFRef[] = []
  for (const element of everyElement(top)) {
    for (const { annotation, ref } of element.kids.filter(isAnnotation)) {
      const name = fieldName(annotation)
      if (name === undefined) continue
      element.type = 'Form'
      element.dict.set(PDFName.of('S'), PDFName.of('Form'))
      annotation.set(PDFName.of('TU'), annotation.get(PDFName.of('Contents')) ?? PDFHexString.fromText(name))
      for (const key of ['A', 'Border', 'Contents', 'Dest']) annotation.delete(PDFName.of(key))
      const [left = 0, bottom = 0, right = 0, top = 0] = annotation
        .lookup(PDFName.of('Rect'), PDFArray)
        .asArray()
        .map(value => (value as PDFNumber).asNumber())
      const empty = context.register(
        context.stream('/Tx BMC EMC', {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, right - left, top - bottom],
        }),
      )
      for (const [key, value] of Object.entries({
        Subtype: PDFName.of('Widget'),
        FT: PDFName.of('Tx'),
        T: PDFString.of(name),
        F: Numbers.of(printed),
        DA: PDFString.of(look),
        AP: context.obj({ N: empty }),
      }))
        annotation.set(PDFName.of(key), value)
      made.push(ref as PDFRef)
    }
  }
  if (made.length === 0) return
  // Every reader has this font of its own; it is used only while somebody types.
  const font = context.register(context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' }))
  catalog.set(
    PDFName.of('AcroForm'),
    context.obj({ Fields: made, DA: PDFString.of(look), DR: { Font: { Helv: font } } }),
  )
}

const look = '/Helv 12 Tf 0 g'

function fieldName(annotation: PDFDict): string | undefined {
  const action = annotation.lookupMaybe(PDFName.of('A'), Dict)
  const target = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString()
  return target?.startsWith(fieldAddress) ? target.slice(fieldAddress.length) : undefined
}
