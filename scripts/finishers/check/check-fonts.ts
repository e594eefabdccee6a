import type { PDFDict, PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import type { Fault } from './fault.ts'

const { PDFArray, PDFDict: Dict, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * That every font is in the file, can be read as text, and is ours: a letter that ours has not comes out in the
 * browser's own font, Open Sans.
 */
export function checkFonts(document: PDFDocument, ours: RegExp): Fault[] {
  const faults: Fault[] = []
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof Dict) || object.get(PDFName.of('Type')) !== PDFName.of('Font')) continue
    const name = String(object.get(PDFName.of('BaseFont')))
    const subtype = object.get(PDFName.of('Subtype'))
    if (subtype === PDFName.of('CIDFontType2') || subtype === PDFName.of('CIDFontType0')) {
      if (!isEmbedded(object))
        faults.push({ clause: '7.21.4.1-1', what: `the font ${name} is not in the file` })
      continue
    }
    if (!object.has(PDFName.of('ToUnicode')))
      faults.push({ clause: '7.21.7-1', what: `the letters of the font ${name} cannot be read aloud` })
    if (!ours.test(name))
      faults.push({ clause: '7.21.8-1', what: `a letter is set in ${name}, because our font has it not` })
    if (!object.has(PDFName.of('DescendantFonts')) && !isEmbedded(object))
      faults.push({ clause: '7.21.4.1-1', what: `the font ${name} is not in the file` })
  }
  return faults
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), Dict)
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name => PDFName.of(name))
  return (
    font.get(PDFName.of('Subtype')) === PDFName.of('Type3') ||
    files.some(file => descriptor?.has(file)) ||
    font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray) !== undefined
  )
}
