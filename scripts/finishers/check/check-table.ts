import { loadPackage } from '../../load-package.ts'
import { type Element, everyElement, isElement } from '../structure/tree.ts'
import type { Fault } from './fault.ts'

const { PDFArray, PDFDict, PDFName, PDFNumber } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** Rows of one width, and headers that say what they head (ISO 14289-1, 7.2 and 7.5). */
export function checkTable(table: Element): Fault[] {
  const faults: Fault[] = []
  const rows = [...everyElement(table)].filter(element => element.type === 'TR')
  const taken: boolean[][] = rows.map(() => [])
  for (const [y, row] of rows.entries()) {
    let x = 0
    for (const cell of row.kids.filter(isElement)) {
      while (taken[y]?.[x]) x++
      const [width, height] = [count(cell, 'ColSpan'), count(cell, 'RowSpan')]
      for (const below of taken.slice(y, y + height))
        for (let step = 0; step < width; step++) below[x + step] = true
      x += width
      if (cell.type === 'TH' && !attribute(cell, 'Scope') && !cell.dict.has(PDFName.of('ID')))
        faults.push({ clause: '7.5', what: 'a header of a table does not say what it heads' })
    }
  }
  const widths = new Set(taken.map(row => row.filter(Boolean).length))
  if (widths.size > 1) faults.push({ clause: '7.2-43', what: 'the rows of a table are not of one width' })
  return faults
}

const count = (cell: Element, name: string): number => {
  const value = attribute(cell, name)
  return value instanceof PDFNumber ? value.asNumber() : 1
}

function attribute(cell: Element, name: string) {
  const value = cell.dict.lookup(PDFName.of('A'))
  const all = value instanceof PDFArray ? value.asArray().map(one => cell.dict.context.lookup(one)) : [value]
  for (const one of all)
    if (one instanceof PDFDict && one.has(PDFName.of(name))) return one.lookup(PDFName.of(name))
  return undefined
}
