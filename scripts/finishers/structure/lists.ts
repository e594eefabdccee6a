import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import type { Ink } from './ink.ts'
import { type Element, everyContent, everyElement, isElement, writeKids } from './tree.ts'

const { PDFHexString, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** A list item holds a label and a body (ISO 32000-1, 14.8.4.3.3); Chromium leaves out the body. */
export function lists(top: Element, ink: Ink, document: PDFDocument): void {
  const items = [...everyElement(top)].filter(element => element.type === 'LI')
  for (const item of items) {
    const labels = item.kids.filter(kid => isElement(kid) && kid.type === 'Lbl')
    const rest = item.kids.filter(kid => !labels.includes(kid))
    if (rest.length === 0 || rest.every(kid => isElement(kid) && kid.type === 'LBody')) continue
    const dict = document.context.obj({ Type: 'StructElem', S: 'LBody', P: item.ref as never })
    const page = item.dict.get(PDFName.of('Pg'))
    if (page) dict.set(PDFName.of('Pg'), page)
    const body: Element = {
      dict,
      ref: document.context.register(dict),
      type: 'LBody',
      parent: item,
      kids: rest,
    }
    for (const kid of rest)
      if (isElement(kid)) {
        kid.dict.set(PDFName.of('P'), body.ref)
        Object.assign(kid, { parent: body })
      }
    item.kids = [...labels, body]
    writeKids(body, document)
    writeKids(item, document)
    // A bullet is drawn as a path, which has no words of its own.
    for (const label of labels)
      if (isElement(label) && ![...everyContent(label)].some(content => ink.of(content)?.text))
        label.dict.set(PDFName.of('ActualText'), PDFHexString.fromText('•'))
  }
}
