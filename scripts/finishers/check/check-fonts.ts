import type { PDFDict, PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import type { Fault } from './fault.ts'

const { PDFArray, PDFDict: Dict, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * That every font that the pages use is in the file, can be read as text, and is one of those that it may be in,
 * by their PostScript names: a letter that those have not comes out in the browser's own font, Open Sans.
 */
export function checkFonts(document: PDFDocument, ours: readonly string[]): Fault[] {
  return [...fontsOf(document)].flatMap(font => {
    const faults: Fault[] = []
    const base = font.get(PDFName.of('BaseFont'))
    const name = String(base)
    // Of a font that is there in part, six letters and a plus stand before the name.
    const plain = base instanceof PDFName ? base.decodeText().replace(/^[A-Z]{6}\+/, '') : ''
    if (!font.has(PDFName.of('ToUnicode')))
      faults.push({ clause: '7.21.7-1', what: `the letters of the font ${name} cannot be read aloud` })
    if (!ours.includes(plain))
      faults.push({ clause: '7.21.8-1', what: `a letter is set in ${name}, because our font has it not` })
    const inside = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, Dict) ?? font
    if (!isEmbedded(inside))
      faults.push({ clause: '7.21.4.1-1', what: `the font ${name} is not in the file` })
    return faults
  })
}

/** The fonts that pages name; one that only a form's empty fields name is the reader's own. */
function fontsOf(document: PDFDocument): Set<PDFDict> {
  const found = new Set<PDFDict>()
  for (const page of document.getPages()) {
    const fonts = page.node.Resources()?.lookupMaybe(PDFName.of('Font'), Dict)
    for (const name of fonts?.keys() ?? []) if (fonts) found.add(fonts.lookup(name, Dict))
  }
  return found
}

function isEmbedded(font: PDFDict): boolean {
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), Dict)
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map(name => PDFName.of(name))
  return font.get(PDFName.of('Subtype')) === PDFName.of('Type3') || files.some(file => descriptor?.has(file))
}
