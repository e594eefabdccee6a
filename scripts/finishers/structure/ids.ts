import type { PDFContext, PDFDict, PDFDocument, PDFObject } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'
import { type Element, everyElement } from './tree.ts'

const {
  PDFArray,
  PDFDict: Dict,
  PDFName,
  PDFRef,
  PDFString,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Gives the elements that have ids new ones, which count in reading order. Chromium names them after the numbers of
 * its own document nodes: these go on counting when a page is used again, and which node is numbered first is a
 * matter of chance.
 */
export function ids(top: Element, document: PDFDocument): void {
  const elements = [...everyElement(top)]
  const named = elements.filter(({ dict }) => dict.has(PDFName.of('ID')))
  const fresh = new Map(
    named.map(({ dict }, index) => [textOf(dict.get(PDFName.of('ID'))), String(index + 1).padStart(6, '0')]),
  )
  const freshOf = (id: PDFObject | undefined) => PDFString.of(fresh.get(textOf(id)) ?? '')
  for (const { dict } of named) dict.set(PDFName.of('ID'), freshOf(dict.get(PDFName.of('ID'))))
  for (const { dict } of elements)
    for (const attributes of attributesOf(dict)) {
      const headers = attributes.lookupMaybe(PDFName.of('Headers'), PDFArray)
      if (headers) attributes.set(PDFName.of('Headers'), document.context.obj(headers.asArray().map(freshOf)))
    }
  const root = document.catalog.lookup(PDFName.of('StructTreeRoot'), Dict)
  if (!root.has(PDFName.of('IDTree'))) return
  forget(root.get(PDFName.of('IDTree')), document.context)
  const names = named.flatMap(({ dict, ref }) => [dict.get(PDFName.of('ID')) as PDFObject, ref])
  root.set(PDFName.of('IDTree'), document.context.obj({ Names: names }))
}

const textOf = (id: PDFObject | undefined): string => (id instanceof PDFString ? id.asString() : String(id))

function attributesOf(dict: PDFDict): PDFDict[] {
  const value = dict.lookup(PDFName.of('A'))
  if (value instanceof Dict) return [value]
  if (!(value instanceof PDFArray)) return []
  return value.asArray().flatMap(one => {
    const attributes = dict.context.lookup(one)
    return attributes instanceof Dict ? [attributes] : []
  })
}

/** Takes a tree of names out of the file, with all its branches. */
function forget(ref: PDFObject | undefined, context: PDFContext): void {
  const node = context.lookup(ref)
  if (!(node instanceof Dict)) return
  for (const kid of node.lookupMaybe(PDFName.of('Kids'), PDFArray)?.asArray() ?? []) forget(kid, context)
  if (ref instanceof PDFRef) context.delete(ref)
}
