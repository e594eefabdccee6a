import type { PDFName as Name, PDFDict, PDFDocument } from 'pdf-lib'
import { pageText, setPageText } from '../../scripts/finishers/content-stream/stream-text.ts'
import { type Element, everyElement, readTree } from '../../scripts/finishers/structure/tree.ts'
import { loadPackage } from '../../scripts/load-package.ts'

// The same copy of the library as the finishers use: objects of another would not be recognised.
const {
  PDFArray,
  PDFDict: Dict,
  PDFName,
  PDFNumber,
  PDFString,
} = loadPackage('pdf-lib') as typeof import('pdf-lib')

/** A fault put into a good PDF. Whoever checks PDFs has to find it. */
export interface SeededFault {
  readonly name: string
  /** The clause of PDF/UA-1 under which our own check tells it. */
  readonly clause: string
  spoil(document: PDFDocument): void
}

const name = (text: string): Name => PDFName.of(text)

function elements(document: PDFDocument, type: string): Element[] {
  const top = readTree(document)
  const found = top ? [...everyElement(top)].filter(element => element.type === type) : []
  if (found.length === 0) throw new Error(`the fixture has no ${type} to spoil`)
  return found
}

const first = (document: PDFDocument, type: string): Element => elements(document, type)[0] as Element

function annotation(document: PDFDocument, subtype: string): PDFDict {
  for (const page of document.getPages()) {
    const list = page.node.lookupMaybe(name('Annots'), PDFArray)
    for (let index = 0; index < (list?.size() ?? 0); index++) {
      const one = list?.lookup(index, Dict)
      if (one?.get(name('Subtype')) === name(subtype)) return one
    }
  }
  throw new Error(`the fixture has no ${subtype} to spoil`)
}

function firstPage(document: PDFDocument) {
  const [page] = document.getPages()
  if (page === undefined) throw new Error('the fixture has no page')
  return page
}

const retype = (element: Element, type: string): void => element.dict.set(name('S'), name(type))

export const seededFaults: readonly SeededFault[] = [
  { name: 'no language', clause: '7.2-2', spoil: ({ catalog }) => catalog.delete(name('Lang')) },
  { name: 'no metadata', clause: '7.1-8', spoil: ({ catalog }) => catalog.delete(name('Metadata')) },
  {
    name: 'the window shows the file’s name',
    clause: '7.1-10',
    spoil: ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  },
  { name: 'not marked as tagged', clause: '6.2-1', spoil: ({ catalog }) => catalog.delete(name('MarkInfo')) },
  { name: 'no tags', clause: '7.1-11', spoil: ({ catalog }) => catalog.delete(name('StructTreeRoot')) },
  {
    name: 'types that nobody knows',
    clause: '7.1-5',
    spoil: ({ catalog }) => catalog.lookup(name('StructTreeRoot'), Dict).delete(name('RoleMap')),
  },
  {
    name: 'a picture without words',
    clause: '7.3-1',
    spoil: document => first(document, 'Figure').dict.delete(name('Alt')),
  },
  { name: 'a heading level left out', clause: '7.4.2-1', spoil: d => retype(first(d, 'H2'), 'H4') },
  {
    name: 'a header that heads nothing',
    clause: '7.5',
    spoil: document => {
      for (const element of elements(document, 'TH')) {
        element.dict.delete(name('A'))
        element.dict.delete(name('ID'))
      }
      for (const element of elements(document, 'TD')) element.dict.delete(name('A'))
    },
  },
  {
    name: 'a row too short',
    clause: '7.2-43',
    spoil: document => {
      const row = elements(document, 'TR')[3] as Element
      const kids = row.dict.lookup(name('K'), PDFArray)
      kids.remove(kids.size() - 1)
    },
  },
  { name: 'an item without a body', clause: '7.2', spoil: d => retype(first(d, 'LBody'), 'P') },
  {
    name: 'a link without a description',
    clause: '7.18.5-2',
    spoil: document => annotation(document, 'Link').delete(name('Contents')),
  },
  {
    name: 'a field without a name',
    clause: '7.18.5-2',
    spoil: document => annotation(document, 'Widget').delete(name('TU')),
  },
  {
    name: 'a link that is not in the tree',
    clause: '7.18.5-1',
    spoil: document => annotation(document, 'Link').set(name('StructParent'), PDFNumber.of(999_999)),
  },
  { name: 'a link in no link', clause: '7.18.5-1', spoil: d => retype(first(d, 'Link'), 'Span') },
  {
    name: 'a tab key that goes its own way',
    clause: '7.18.3-1',
    spoil: document => {
      for (const page of document.getPages()) page.node.delete(name('Tabs'))
    },
  },
  {
    name: 'a page that the tree cannot find',
    clause: '7.1-3',
    spoil: document => firstPage(document).node.delete(name('StructParents')),
  },
  {
    name: 'something painted without a tag',
    clause: '7.1-3',
    spoil: document => {
      const page = firstPage(document)
      setPageText(page, `${pageText(page)}\n0 0 m 9 9 l S`)
    },
  },
  {
    name: 'words painted as a group',
    clause: '7.1-3',
    spoil: document => {
      const page = firstPage(document)
      const words = pageText(page).match(/BT[\s\S]*?ET/)?.[0] ?? ''
      const group = document.context.register(
        document.context.flateStream(Buffer.from(words, 'latin1'), {
          Type: 'XObject',
          Subtype: 'Form',
          BBox: [0, 0, 600, 900],
          Resources: page.node.Resources() as never,
        }),
      )
      page.node.Resources()?.set(name('XObject'), document.context.obj({ Group: group }))
      setPageText(page, `${pageText(page)}\n/Group Do`)
    },
  },
  {
    name: 'a letter that the font has not',
    clause: '7.21.8-1',
    spoil: document => {
      const page = firstPage(document)
      setPageText(page, pageText(page).replace(/<[0-9A-F]{4}(?=[0-9A-F]*> Tj)/, '<0000'))
    },
  },
  {
    name: 'decoration inside words',
    clause: '7.1-1',
    spoil: document => {
      const page = firstPage(document)
      setPageText(
        page,
        pageText(page).replace(/(\/MCID \d+ *>> *BDC)/, '$1\n/Artifact BMC 0 0 m 9 9 l S EMC\n'),
      )
    },
  },
  {
    name: 'letters that cannot be read',
    clause: '7.21.7-1',
    spoil: document => {
      const fonts = firstPage(document).node.Resources()?.lookup(name('Font'), Dict)
      const [key] = fonts?.keys() ?? []
      if (fonts && key) fonts.lookup(key, Dict).delete(name('ToUnicode'))
    },
  },
  {
    name: 'a claim that is missing',
    clause: '5-1',
    spoil: document => {
      const { catalog, context } = document
      const packet = Buffer.from('<x:xmpmeta><dc:title><rdf:li>A</rdf:li></dc:title></x:xmpmeta>')
      catalog.set(
        name('Metadata'),
        context.register(context.stream(packet, { Type: 'Metadata', Subtype: 'XML' })),
      )
      context.trailerInfo.Info = context.obj({ Title: PDFString.of('A') })
    },
  },
]
