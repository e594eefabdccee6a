import { loadPackage } from '../../scripts/load-package.ts'

// The same copy as the finishers': things of one copy are strangers to another.
const { PDFDocument, StandardFonts } = loadPackage('pdf-lib') as typeof import('pdf-lib')

const mm = (value: number): number => (value * 72) / 25.4

/** Where the name of each page starts, in mm from its upper left corner. */
export const nameAt = { x: 10, y: 20 }

/** A PDF whose pages have this size in mm and these names on them. */
export async function lettered(
  [width, height]: readonly [number, number],
  names: readonly string[],
  day = new Date(0),
): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.setCreationDate(day)
  document.setModificationDate(day)
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const name of names) {
    const page = document.addPage([mm(width), mm(height)])
    page.drawText(name, { x: mm(nameAt.x), y: mm(height - nameAt.y), size: 12, font })
  }
  return document.save()
}
