import type { PDFDict } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFDict: Dict, PDFName, PDFNumber } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** What a page has to say of one of its fonts. */
export interface Font {
  readonly bold: boolean
  /** How wide each letter is, by its number, in parts of its size. */
  readonly widths: ReadonlyMap<number, number>
}

const fonts = new WeakMap<PDFDict, Font>()

/** A font of a page by its name there; nothing where there is none. */
export function fontOf(resources: PDFDict | undefined, name: string): Font | undefined {
  const dict = resources?.lookupMaybe(PDFName.of('Font'), Dict)?.lookupMaybe(PDFName.of(name), Dict)
  if (dict === undefined) return undefined
  const font = fonts.get(dict) ?? {
    bold: /bold/i.test(String(dict.get(PDFName.of('BaseFont')))),
    widths: widthsOf(dict),
  }
  fonts.set(dict, font)
  return font
}

/** The widths of a font of many letters: `number [width width …]`, in thousandths (ISO 32000-1, 9.7.4.3). */
function widthsOf(font: PDFDict): Map<number, number> {
  const widths = new Map<number, number>()
  const inside = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookupMaybe(0, Dict)
  let first = 0
  for (const part of inside?.lookupMaybe(PDFName.of('W'), PDFArray)?.asArray() ?? []) {
    if (part instanceof PDFNumber) first = part.asNumber()
    else if (part instanceof PDFArray)
      for (const [index, width] of part.asArray().entries())
        widths.set(first + index, width instanceof PDFNumber ? width.asNumber() / 1000 : 0)
  }
  return widths
}
