import type { PDFDict, PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFDict: Dict, PDFName, PDFNumber } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** An element of a tagged PDF: a paragraph, a list, a figure (ISO 32000-1, 14.7.2). */
export interface Element {
  readonly dict: PDFDict
  readonly ref: PDFObject
  /** As it stands in the file: `P`, `LI`, `Strong`. */
  type: string
  readonly parent: Element | undefined
  /** What is inside, in reading order. */
  kids: Kid[]
}

export type Kid = Element | Content | Annotation

/** A piece of tagged content on a page. */
export interface Content {
  readonly id: number
  /** The page's reference, as text. */
  readonly page: string
  readonly object: PDFObject
}

/** A link or a field on a page. */
export interface Annotation {
  readonly annotation: PDFDict
  readonly ref: PDFObject
  readonly object: PDFObject
}

export const isElement = (kid: Kid): kid is Element => 'kids' in kid
export const isContent = (kid: Kid): kid is Content => 'id' in kid
export const isAnnotation = (kid: Kid): kid is Annotation => 'annotation' in kid

/** The elements of a document from the top, or nothing when it is not tagged. */
export function readTree(document: PDFDocument): Element | undefined {
  const { context, catalog } = document
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), Dict)
  const top = root && kidsOf(root)[0]
  if (top === undefined) return undefined

  const read = (ref: PDFObject, parent: Element | undefined, pageAbove: string): Element => {
    const dict = context.lookup(ref, Dict)
    const page = String(dict.get(PDFName.of('Pg')) ?? pageAbove)
    const element: Element = { dict, ref, type: nameIn(dict, 'S') ?? '', parent, kids: [] }
    for (const object of kidsOf(dict)) {
      const kid = context.lookup(object)
      if (kid instanceof PDFNumber) element.kids.push({ id: kid.asNumber(), page, object })
      else if (!(kid instanceof Dict)) continue
      else if (kid.has(PDFName.of('S'))) element.kids.push(read(object, element, page))
      else if (kid.has(PDFName.of('Obj'))) {
        const target = kid.get(PDFName.of('Obj')) as PDFRef
        element.kids.push({ annotation: context.lookup(target, Dict), ref: target, object })
      } else if (kid.has(PDFName.of('MCID')))
        element.kids.push({
          id: kid.lookup(PDFName.of('MCID'), PDFNumber).asNumber(),
          page: String(kid.get(PDFName.of('Pg')) ?? page),
          object,
        })
    }
    return element
  }
  return read(top, undefined, '')
}

/** Writes an element's kids back into the document, after they have been changed. */
export function writeKids(element: Element, document: PDFDocument): void {
  const objects = element.kids.map(kid => (isElement(kid) ? kid.ref : kid.object))
  const [only] = objects
  element.dict.set(
    PDFName.of('K'),
    objects.length === 1 && only ? only : document.context.obj(objects as never),
  )
}

/** An element and all that is inside it, in reading order. */
export function* everyElement(top: Element): Generator<Element> {
  yield top
  for (const kid of top.kids) if (isElement(kid)) yield* everyElement(kid)
}

/** Every piece of tagged content inside an element, in reading order. */
export function* everyContent(top: Element): Generator<Content> {
  for (const kid of top.kids) {
    if (isElement(kid)) yield* everyContent(kid)
    else if (isContent(kid)) yield kid
  }
}

/** The nearest element around this one that means something: spans and sections stand as `NonStruct`. */
export function meaningAbove(element: Element): Element | undefined {
  let above = element.parent
  while (above?.type === 'NonStruct') above = above.parent
  return above
}

const nameIn = (dict: PDFDict, key: string): string | undefined => {
  const value = dict.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : undefined
}

function kidsOf(dict: PDFDict): PDFObject[] {
  const kids = dict.get(PDFName.of('K'))
  if (kids === undefined) return []
  const list = dict.context.lookup(kids)
  return list instanceof PDFArray ? list.asArray() : [kids]
}
