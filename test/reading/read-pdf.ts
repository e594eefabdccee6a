import { readFileSync } from 'node:fs'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from 'pdf-lib'
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface Paper {
  readonly pages: readonly Sheet[]
  readonly title: string
  readonly language: string
  readonly author: string
  /** Marked as tagged, with a tree of tags in it. */
  readonly tagged: boolean
  /** Windows show the title, not the file's name. */
  readonly showsTitle: boolean
  readonly bookmarks: readonly Bookmark[]
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[]
}

export interface Sheet {
  readonly page: PDFPageProxy
  /** Millimetres. */
  readonly width: number
  readonly height: number
  /** All its words, with single spaces between them. */
  readonly words: string
  readonly links: readonly Link[]
  /** The text that pictures have for people who hear the page. */
  readonly alternatives: readonly string[]
}

/** Leads to an address, or to a page of the same file, counted from 1. */
export type Link = { readonly address: string } | { readonly page: number }

export interface Bookmark {
  readonly title: string
  readonly page: number
  readonly below: readonly Bookmark[]
}

const point = 25.4 / 72
const papers = new Map<string, Promise<Paper>>()

/** Reads a PDF back, once for each test file. */
export function readPdf(path: string): Promise<Paper> {
  const known = papers.get(path) ?? readPdfBytes(readFileSync(path))
  papers.set(path, known)
  return known
}

export async function readPdfBytes(bytes: Uint8Array): Promise<Paper> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const numbers = Array.from({ length: file.numPages }, (_, index) => index + 1)
  const info = (await file.getMetadata()).info as Record<string, string>
  const raw = await PDFDocument.load(bytes, { updateMetadata: false })
  return {
    pages: await Promise.all(numbers.map(number => sheet(file, number))),
    title: info.Title ?? '',
    language: info.Language ?? '',
    author: info.Author ?? '',
    tagged: (await file.getMarkInfo())?.Marked === true && raw.catalog.has(PDFName.of('StructTreeRoot')),
    showsTitle:
      ((await file.getViewerPreferences()) as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    bookmarks: await bookmarks(file, (await file.getOutline()) ?? []),
    fonts: fonts(raw),
  }
}

async function sheet(file: PDFDocumentProxy, number: number): Promise<Sheet> {
  const page = await file.getPage(number)
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  const { items } = await page.getTextContent()
  const words = items.map(item => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join('')
  const links = await Promise.all(
    (await page.getAnnotations())
      .filter(one => one.subtype === 'Link')
      .map(async (one): Promise<Link> => {
        const address = one.url ?? one.unsafeUrl
        return address ? { address } : { page: await pageOf(file, one.dest) }
      }),
  )
  return {
    page,
    width: (x1 - x0) * point,
    height: (y1 - y0) * point,
    words: words.replace(/\s+/g, ' ').trim(),
    links,
    alternatives: alternatives(await page.getStructTree()),
  }
}

/** The page that a destination stands on; 0 when it leads nowhere. */
async function pageOf(file: PDFDocumentProxy, destination: string | unknown[] | null): Promise<number> {
  const place = typeof destination === 'string' ? await file.getDestination(destination) : destination
  return place?.[0] ? (await file.getPageIndex(place[0] as { num: number; gen: number })) + 1 : 0
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>

const bookmarks = (file: PDFDocumentProxy, items: Outline): Promise<Bookmark[]> =>
  Promise.all(
    items.map(async ({ title, dest, items: below }) => ({
      title,
      page: await pageOf(file, dest),
      below: await bookmarks(file, below),
    })),
  )

function alternatives(node: unknown): string[] {
  const { alt, children = [] } = (node ?? {}) as { alt?: string; children?: unknown[] }
  return [...(alt ? [alt] : []), ...children.flatMap(alternatives)]
}

/** Every font that a page is drawn with, and the drawings on it; embedded when its letters are in the file. */
function fonts(file: PDFDocument): Paper['fonts'] {
  const drawings = file.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFStream ? [object.dict] : []))
  const drawn = [...file.getPages().map(page => page.node), ...drawings].flatMap(holder => {
    const own = holder.lookupMaybe(PDFName.of('Resources'), PDFDict)?.lookupMaybe(PDFName.of('Font'), PDFDict)
    return own?.keys().map(key => own.lookup(key, PDFDict)) ?? []
  })
  return [...new Set(drawn)].map(font => {
    const own = font.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font
    const about = own.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    const letters = ['FontFile', 'FontFile2', 'FontFile3'].some(
      key => about?.lookup(PDFName.of(key)) instanceof PDFStream,
    )
    return { name: String(font.lookup(PDFName.of('BaseFont'))), embedded: letters }
  })
}
