import type { PDFDict, PDFDocument, PDFObject, PDFPage } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { streamText } from '../content-stream/stream-text.ts'
import type { Ink } from '../structure/ink.ts'
import { type Element, everyContent, everyElement, isAnnotation } from '../structure/tree.ts'
import type { Fault } from './fault.ts'

const {
  PDFArray,
  PDFDict: Dict,
  PDFName,
  PDFNumber,
  PDFRawStream,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** That what stands on the pages and what stands in the tree are the same (ISO 14289-1, 7.1 and 7.18). */
export function checkPages(top: Element, ink: Ink, document: PDFDocument): Fault[] {
  const inTree = new Set([...everyContent(top)].map(({ page, id }) => `${page}:${id}`))
  const annotated = new Set(
    [...everyElement(top)].flatMap(element => element.kids.filter(isAnnotation).map(kid => String(kid.ref))),
  )
  const parents = parentTree(document)
  return document.getPages().flatMap((page, index): Fault[] => {
    const faults: Fault[] = []
    const where = `on page ${index + 1}`
    const read = ink.pages[index]?.read
    if (read === undefined) return []
    const { paintings, openings, tangles, missing } = read
    if (tangles > 0) faults.push({ clause: '7.1-1', what: `decoration and words are mixed up ${where}` })
    if (missing > 0) faults.push({ clause: '7.21.8-1', what: `${missing} letters ${where} are empty boxes` })
    const unmarked = paintings.filter(painting => painting.within === undefined).length
    if (unmarked > 0)
      faults.push({ clause: '7.1-3', what: `${unmarked} things ${where} are neither tagged nor decoration` })
    if (hasWordsInGroup(page))
      faults.push({
        clause: '7.1-3',
        what: `words ${where} are painted as a group, because of opacity, a filter or a blend`,
      })
    const own = parents.get(key(page.node, 'StructParents') ?? -1)
    for (const { id } of openings) {
      const known = own instanceof PDFArray && document.context.lookup(own.get(id)) instanceof Dict
      if (!known || !inTree.has(`${page.ref}:${id}`))
        faults.push({ clause: '7.1-3', what: `something tagged ${where} is not in the tree of tags` })
    }
    return [...faults, ...checkAnnotations(page, where, annotated, parents)]
  })
}

/** Chromium takes words that are painted as a group, and their tags, out of the page into a form of its own. */
function hasWordsInGroup(page: PDFPage): boolean {
  const objects = page.node.Resources()?.lookupMaybe(PDFName.of('XObject'), Dict)
  return (objects?.keys() ?? []).some(name => {
    const object = objects?.lookup(name)
    const isForm =
      object instanceof PDFRawStream && object.dict.get(PDFName.of('Subtype')) === PDFName.of('Form')
    return isForm && /\/MCID|\bT[jJ]\b/.test(streamText(object))
  })
}

function checkAnnotations(
  page: PDFPage,
  where: string,
  inTree: ReadonlySet<string>,
  parents: ReadonlyMap<number, PDFObject>,
): Fault[] {
  const faults: Fault[] = []
  const list = page.node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []
  if (list.length > 0 && page.node.get(PDFName.of('Tabs')) !== PDFName.of('S'))
    faults.push({ clause: '7.18.3-1', what: `the tab key does not follow the text ${where}` })
  for (const ref of list) {
    const annotation = page.doc.context.lookup(ref, Dict)
    if (!annotation.has(PDFName.of('Contents')) && !annotation.has(PDFName.of('TU')))
      faults.push({ clause: '7.18.5-2', what: `a link or field ${where} has no description` })
    if (!inTree.has(String(ref)) || !parents.has(key(annotation, 'StructParent') ?? -1))
      faults.push({ clause: '7.18.5-1', what: `a link or field ${where} is not in the tree of tags` })
  }
  return faults
}

const key = (dict: PDFDict, name: string): number | undefined =>
  dict.lookupMaybe(PDFName.of(name), PDFNumber)?.asNumber()

/** From each page and annotation, by its number, back to its elements (ISO 32000-1, 14.7.4.4). */
function parentTree({ catalog, context }: PDFDocument): Map<number, PDFObject> {
  const found = new Map<number, PDFObject>()
  const read = (node: PDFDict): void => {
    for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? [])
      read(context.lookup(kid, Dict))
    const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray)
    for (let index = 0; index + 1 < (numbers?.size() ?? 0); index += 2) {
      const number = numbers?.lookup(index, PDFNumber).asNumber()
      const value = numbers?.lookup(index + 1)
      if (number !== undefined && value) found.set(number, value)
    }
  }
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), Dict).lookupMaybe(PDFName.of('ParentTree'), Dict)
  if (root) read(root)
  return found
}
