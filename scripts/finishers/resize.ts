import type { PDFDict as Dictionary, PDFArray as List, PDFDocument } from 'pdf-lib'
import { loadPackage } from '../load-package.ts'
import { pageText, setPageText } from './content-stream/stream-text.ts'
import { points } from './press/points.ts'

const { PDFArray, PDFDict, PDFName, PDFNumber } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** How much larger a page becomes, and the paper that it then stands in the middle of. */
export interface Resize {
  readonly factor: number
  /** Width and height in mm. */
  readonly paper: readonly [width: number, height: number]
}

/**
 * Makes every page of a printed PDF larger or smaller as a whole: what is painted, where links are, and where they and
 * the bookmarks lead to. Done before anything is measured, so that all that comes after sees the page as it is.
 */
export function resize(document: PDFDocument, { factor, paper }: Resize): void {
  const [width, height] = paper.map(points) as [number, number]
  for (const page of document.getPages()) {
    const box = page.getMediaBox()
    const right = (width - box.width * factor) / 2 - box.x * factor
    const up = (height - box.height * factor) / 2 - box.y * factor
    const moved = (value: number, index: number): number =>
      Math.round((value * factor + (index % 2 === 0 ? right : up)) * 1000) / 1000
    setPageText(page, `q ${factor} 0 0 ${factor} ${right} ${up} cm\n${pageText(page)}\nQ\n`)
    page.setMediaBox(0, 0, width, height)
    for (const name of ['CropBox', 'TrimBox', 'BleedBox', 'ArtBox']) page.node.delete(PDFName.of(name))
    for (const note of page.node.Annots()?.asArray() ?? []) {
      const about = document.context.lookup(note, PDFDict)
      for (const name of ['Rect', 'QuadPoints']) each(about.lookupMaybe(PDFName.of(name), PDFArray), moved)
    }
    for (const place of placesOn(document, page.ref.toString())) {
      // [page /XYZ left top zoom]
      const [left, top] = [place.get(2), place.get(3)]
      if (left instanceof PDFNumber) place.set(2, PDFNumber.of(moved(left.asNumber(), 0)))
      if (top instanceof PDFNumber) place.set(3, PDFNumber.of(moved(top.asNumber(), 1)))
    }
  }
}

function each(list: List | undefined, change: (value: number, index: number) => number): void {
  for (let index = 0; index < (list?.size() ?? 0); index++) {
    const value = list?.lookup(index, PDFNumber).asNumber() ?? 0
    list?.set(index, PDFNumber.of(change(value, index)))
  }
}

/** Where links and bookmarks lead to on a page, each once. */
function placesOn({ context, catalog }: PDFDocument, page: string): Set<List> {
  const named = catalog.lookupMaybe(PDFName.of('Dests'), PDFDict)?.values() ?? []
  const bookmarks = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && object.has(PDFName.of('Dest')) ? [object] : []))
    .map((object: Dictionary) => object.get(PDFName.of('Dest')))
  const found = [...named, ...bookmarks].flatMap(value => {
    const target = context.lookup(value)
    const place = target instanceof PDFDict ? target.lookup(PDFName.of('D')) : target
    return place instanceof PDFArray && String(place.get(0)) === page ? [place] : []
  })
  return new Set(found)
}
