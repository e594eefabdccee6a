import type { PDFDocument } from 'pdf-lib'
import { loadPackage } from '../../load-package.ts'

const { PDFHexString, PDFName } = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** A name in the list beside the pages, and the page that it leads to, from 0. */
export interface Bookmark {
  readonly title: string
  readonly page: number
}

/** Names the things that stand in a file one after the other, so that one of them alone is found and printed. */
export function bookmarks(document: PDFDocument, marks: readonly Bookmark[]): void {
  if (marks.length === 0) return
  const { context, catalog } = document
  const pages = document.getPages()
  const [list, ...refs] = [undefined, ...marks].map(() => context.nextRef())
  if (list === undefined) return
  for (const [index, { title, page }] of marks.entries()) {
    const [ref, before, after] = [refs[index], refs[index - 1], refs[index + 1]]
    const target = pages[page]
    if (ref === undefined || target === undefined) throw new Error(`there is no page ${page} to lead to`)
    const about = { Title: PDFHexString.fromText(title), Parent: list, Dest: [target.ref, PDFName.of('Fit')] }
    context.assign(
      ref,
      context.obj({ ...about, ...(before && { Prev: before }), ...(after && { Next: after }) }),
    )
  }
  const [first = list, last = list] = [refs[0], refs.at(-1)]
  const type = PDFName.of('Outlines')
  context.assign(list, context.obj({ Type: type, First: first, Last: last, Count: refs.length }))
  catalog.set(PDFName.of('Outlines'), list)
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'))
}
