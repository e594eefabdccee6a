import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { pageText, setPageText } from '../content-stream/stream-text.ts'
import { points } from './points.ts'
import type { Sheet } from './sheet.ts'

const { PDFDict, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Marks stand clear of the widest bleed that there is, 5 mm, and of the margin that some printers ask for. In mm. */
const [from, to] = [6, 11]
const lineWidth = 0.25

/**
 * Two lines at each corner, on the lines of the cut and outside the bleed, in the colour of all inks (the separation
 * `All`), so that they stand on every plate.
 */
export function cropMarks(document: PDFDocument, { trim, edge }: Sheet): void {
  const { context } = document
  const all = context.register(
    context.obj([
      'Separation',
      'All',
      'DeviceCMYK',
      { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 },
    ]),
  )
  const [near, far] = [edge - from, edge - to]
  const [right, top] = trim.map(side => edge + side) as [number, number]
  const lines = [edge, right]
    .flatMap(x => [
      [x, near, x, far],
      [x, top + from, x, top + to],
    ])
    .concat(
      [edge, top].flatMap(y => [
        [near, y, far, y],
        [right + from, y, right + to, y],
      ]),
    )
  const drawn = lines
    .map(line => line.map(value => points(value).toFixed(3)))
    .map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l`)
  const operators = `q /Marks CS 1 SCN ${lineWidth} w ${drawn.join(' ')} S Q\n`
  for (const page of document.getPages()) {
    const resources = page.node.Resources()
    if (resources === undefined) throw new Error('a printed page has no resources')
    const spaces = resources.lookupMaybe(PDFName.of('ColorSpace'), PDFDict) ?? context.obj({})
    spaces.set(PDFName.of('Marks'), all)
    resources.set(PDFName.of('ColorSpace'), spaces)
    setPageText(page, pageText(page) + operators)
  }
}
