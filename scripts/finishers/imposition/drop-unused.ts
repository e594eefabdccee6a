import type { PDFDocument, PDFObject, PDFRef } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFArray, PDFDict, PDFRef: Ref, PDFStream } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/**
 * Takes out what nothing in a document refers to. The library copies whole pages before it makes drawings of them:
 * every page would be in the file twice.
 */
export function dropUnused({ context }: PDFDocument): void {
  const used = new Set<PDFRef>()
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info]
  for (let object = waiting.pop(); object !== undefined || waiting.length > 0; object = waiting.pop()) {
    if (object instanceof Ref && !used.has(object)) {
      used.add(object)
      waiting.push(context.lookup(object))
    } else if (object instanceof PDFStream) waiting.push(object.dict)
    else if (object instanceof PDFDict) waiting.push(...object.values())
    else if (object instanceof PDFArray) waiting.push(...object.asArray())
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!used.has(ref)) context.delete(ref)
}
