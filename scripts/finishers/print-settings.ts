import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'

const { PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Which sides of the paper are printed, and which edge it turns on. */
export type Sides = 'one' | 'long' | 'short'

const duplex = { one: 'Simplex', long: 'DuplexFlipLongEdge', short: 'DuplexFlipShortEdge' } as const

/**
 * What the window and the print dialogue start with (ISO 32000-1, 12.2): the title, actual size, paper of the size of
 * the page, and which sides are printed where the item says so.
 */
export function printSettings(document: PDFDocument, sides?: Sides | undefined): void {
  const { catalog, context } = document
  catalog.set(
    PDFName.of('ViewerPreferences'),
    context.obj({
      DisplayDocTitle: true,
      PrintScaling: 'None',
      PickTrayByPDFSize: true,
      ...(sides && { Duplex: duplex[sides] }),
    }),
  )
}
