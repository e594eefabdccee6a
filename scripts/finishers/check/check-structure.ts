import type { PDFDocument } from 'pdf-lib'
import { readInk } from '../structure/ink.ts'
import { readTree } from '../structure/tree.ts'
import { checkCatalogue } from './check-catalogue.ts'
import { checkFonts } from './check-fonts.ts'
import { checkPages } from './check-pages.ts'
import { checkTree } from './check-tree.ts'
import type { Fault } from './fault.ts'

/** Those that come with the program, by their PostScript names; see `tools/fonts.ts`. */
const packagedFonts = ['Arimo', 'Vazirmatn'].flatMap(name => [`${name}-Regular`, `${name}-Bold`])

/**
 * The rules of PDF/UA-1 that our pages could break, checked in some milliseconds on every build. It stands in for
 * veraPDF where there is no Java; `npm run conformance` asks veraPDF itself. `fonts` are those that its letters may be in
 * beside Arimo, by their PostScript names.
 */
export function checkStructure(document: PDFDocument, fonts: readonly string[] = []): Fault[] {
  const faults = [...checkCatalogue(document), ...checkFonts(document, [...packagedFonts, ...fonts])]
  const top = readTree(document)
  if (top === undefined) return [...faults, { clause: '7.1-11', what: 'it has no tags' }]
  return [...faults, ...checkTree(top, document), ...checkPages(top, readInk(document), document)]
}
