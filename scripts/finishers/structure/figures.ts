import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { type Box, joined } from '../content-stream/geometry.ts'
import type { Ink } from './ink.ts'
import { type Element, everyContent, everyElement, isElement } from './tree.ts'

const { PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Says where each picture stands, which assistive programs use to show it. A figure without a text alternative
 * that only holds another, as Chromium makes of `<figure>`, becomes a plain division.
 */
export function figures(top: Element, ink: Ink, document: PDFDocument): void {
  for (const element of everyElement(top)) {
    if (element.type !== 'Figure') continue
    if (!element.dict.has(PDFName.of('Alt')) && element.kids.some(isElement)) {
      element.type = 'Div'
      element.dict.set(PDFName.of('S'), PDFName.of('Div'))
      continue
    }
    const contents = [...everyContent(element)]
    let box: Box | undefined
    for (const content of contents) box = joined(box, ink.of(content)?.box)
    if (box === undefined || new Set(contents.map(content => content.page)).size !== 1) continue
    const rounded = box.map(value => Math.round(value * 100) / 100)
    element.dict.set(
      PDFName.of('A'),
      document.context.obj([{ O: 'Layout', Placement: 'Block', BBox: rounded }]),
    )
  }
}
