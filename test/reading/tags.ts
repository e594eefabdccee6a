import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Words as a screen reader comes to them. */
export interface Told {
  /** What they are: `H1`, `P`, `Link`. */
  readonly role: string
  readonly words: string
  readonly language: string | undefined
  /** From 1. */
  readonly page: number
}

interface Node {
  readonly role?: string
  readonly lang?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Node[]
}

/** What a tagged PDF says, in the order of its tags. */
export async function tags(bytes: Uint8Array): Promise<Told[]> {
  const file = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const told: Told[] = []
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number)
    const words = await wordsById(page)
    const walk = (node: Node, role: string, language: string | undefined): void => {
      if (node.type === 'content') {
        const said = words
          .get(node.id ?? '')
          ?.replace(/\s+/g, ' ')
          .trim()
        if (said) told.push({ role, words: said, language, page: number })
        return
      }
      const own = node.role && !/^(NonStruct|Span|LBody)$/.test(node.role) ? node.role : role
      for (const child of node.children ?? []) walk(child, own, node.lang ?? language)
    }
    walk((await page.getStructTree()) as Node, '', undefined)
  }
  await file.destroy()
  return told
}

/** The words of each piece of tagged content. */
async function wordsById(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(one => one !== '') ?? ''
      words.set(id, (words.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push((item as { id?: string }).id ?? '')
  }
  return words
}
