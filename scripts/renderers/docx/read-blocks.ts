// Some lines over 200 lines: reading is one walk, and all of its steps share the paragraph that is open.
import { loadPackage } from '../../load-package.ts'
import type { Block, ListPlace, Paragraph, Run, TableRow } from './block.ts'
import { countOf } from './count-of.ts'
import { childrenOf, classOf, type HtmlElement, type HtmlNode, isElement } from './html-node.ts'
import { trimmedRuns } from './trimmed-runs.ts'
import { whoseMark } from './whose-mark.ts'

/** What is known of a place from what stands around it. */
interface Around {
  readonly run: Omit<Run, 'text' | 'tick' | 'mark'>
  readonly item?: Item | undefined
  /** Its list counts for itself: the numbers among its words are left out. */
  readonly isCounted?: boolean
}

/** An entry of a list. Its first paragraph has the sign or the number. */
interface Item extends ListPlace {
  begun: boolean
}

/** A paragraph whose words are still being read. */
interface Open {
  readonly style: Paragraph['style']
  readonly list: ListPlace | undefined
  readonly runs: Run[]
}

/** The words of a page as a word processor knows them: headings, lists, boxes to tick, lines to write on. */
export function readBlocks(html: string): Block[] {
  const { parseDocument, DomUtils } = loadPackage('htmlparser2') as typeof import('htmlparser2')
  // Names in drawings have capital letters.
  const page = parseDocument(html, { lowerCaseAttributeNames: false })
  const outer = (element: HtmlElement): string => DomUtils.getOuterHTML(element, { xmlMode: true })
  const targets = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id))
  const blocks: Block[] = []
  let open: Open | undefined
  let anchors: string[] = []
  let mark: string | undefined
  let fresh = false
  let lists = 0

  const close = (): void => {
    const runs = trimmedRuns(open?.runs ?? [])
    if (open && runs.length > 0) {
      const { style, list } = open
      blocks.push({ is: 'paragraph', style, runs, ...(list && { list }), anchors, fresh })
      anchors = []
      fresh = false
    }
    open = undefined
  }
  const start = (style: Paragraph['style'], { item }: Around): Open => {
    close()
    const kind = item?.begun ? 'further' : item?.kind
    if (item) item.begun = true
    open = { style, list: item && kind && { kind, list: item.list }, runs: [] }
    if (mark) open.runs.push({ text: '', bold: false, mark }, { text: '\u00a0', bold: false })
    mark = undefined
    return open
  }
  const say = (run: Run, around: Around): void => {
    if (run.text.trim() === '' && open === undefined) return
    const to = open ?? start('normal', around)
    to.runs.push(run)
  }
  const all = (nodes: readonly HtmlNode[], around: Around): void => {
    for (const node of nodes) visit(node, around)
  }
  const paragraph = (element: HtmlElement, style: Paragraph['style'], around: Around): void => {
    start(style, around)
    all(element.children, around)
    close()
  }
  const table = (element: HtmlElement, around: Around): void => {
    close()
    const rows = DomUtils.getElementsByTagName('tr', element).map((row): TableRow => {
      const cells = childrenOf(row)
      return {
        head: isElement(row.parent) && row.parent.name === 'thead',
        cells: cells.map(cell => {
          open = { style: 'normal', list: undefined, runs: [] }
          all(cell.children, { run: { ...around.run, bold: cell.name === 'th' } })
          const runs = trimmedRuns(open.runs)
          open = undefined
          return runs
        }),
      }
    })
    blocks.push({ is: 'table', rows })
  }
  /** Side by side, each with its box. */
  const choices = (element: HtmlElement, around: Around): void => {
    start('normal', around)
    for (const one of childrenOf(element)) {
      const [asked] = childrenOf(one).filter(child => child.name === 'a')
      const label = DomUtils.textContent(one).trim()
      say({ ...around.run, text: asked?.attribs['aria-label'] ?? label, tick: true }, around)
      say({ ...around.run, text: `\u00a0${label.replaceAll(' ', '\u00a0')}    ` }, around)
    }
    close()
  }
  const list = (element: HtmlElement, around: Around): void => {
    close()
    if (classOf(element).startsWith('choices')) {
      choices(element, around)
      return
    }
    const items = childrenOf(element).filter(one => one.name === 'li')
    const isPlain = /\b(entries|titles|refs|near)\b/.test(classOf(element))
    const isCounted = element.name === 'ol' && items.every((one, index) => countOf(one) === index + 1)
    const kind = element.name === 'ul' ? 'bullet' : isCounted ? 'number' : undefined
    lists += 1
    for (const one of items) {
      const item: Item | undefined =
        isPlain || kind === undefined ? around.item : { kind, list: lists, begun: false }
      place(one)
      all(one.children, { ...around, item, isCounted })
      close()
    }
  }
  const place = ({ attribs }: HtmlElement): void => {
    const { id, class: is = '' } = attribs
    if (id !== undefined && targets.has(id)) anchors.push(id)
    if (/\bchapter\b/.test(is)) fresh = true
  }
  const drawing = (element: HtmlElement): void => {
    if (classOf(element).includes('mark')) {
      // Of a promise: others only say again what the word beside them says.
      const whose = whoseMark(element)
      if (whose) mark = outer(element).replace('<svg ', `<svg data-of="${whose}" `)
      return
    }
    close()
    const [, , width = 0, height = 0] = (element.attribs.viewBox ?? '').split(' ').map(Number)
    const alt = element.attribs['aria-label'] ?? ''
    blocks.push({ is: 'picture', svg: outer(element), width, height, alt })
  }
  const link = (element: HtmlElement, around: Around): void => {
    const { href = '', class: is = '' } = element.attribs
    if (is === 'rule') {
      line()
      return
    }
    const to = href.startsWith('#') || URL.canParse(href) ? { link: href } : {}
    all(element.children, { ...around, run: { ...around.run, ...to } })
  }
  const line = (): void => {
    close()
    blocks.push({ is: 'line' })
  }

  const heading = (element: HtmlElement, around: Around): void => {
    place(element)
    paragraph(element, Number(element.name[1]) as 1 | 2 | 3 | 4, around)
  }
  const group = (element: HtmlElement, around: Around): void => {
    close()
    place(element)
    all(element.children, around)
    close()
  }
  const nothing = (): void => {}
  const ways: Readonly<Record<string, (element: HtmlElement, around: Around) => void>> = {
    a: link,
    svg: drawing,
    table,
    ul: list,
    ol: list,
    h1: heading,
    h2: heading,
    h3: heading,
    h4: heading,
    head: nothing,
    img: nothing,
    i(element) {
      if (isElement(element.parent) && classOf(element.parent) === 'rules') line()
    },
    strong: (element, around) => all(element.children, { ...around, run: { ...around.run, bold: true } }),
    span(element, around) {
      const isLeftOut =
        element.attribs['data-page'] !== undefined || (around.isCounted && classOf(element) === 'no')
      if (!isLeftOut) all(element.children, around)
    },
    p(element, around) {
      const is = classOf(element)
      // The drawing itself says what it shows.
      if (is === 'picture' && blocks.at(-1)?.is === 'picture') return
      place(element)
      const isContact = isElement(element.parent) && classOf(element.parent) === 'contact'
      paragraph(element, styles[is] ?? (isContact ? 'together' : 'normal'), around)
    },
  }

  function visit(node: HtmlNode, around: Around): void {
    if (node.type === 'text') say({ ...around.run, text: node.data.replace(/[ \t\r\n]+/g, ' ') }, around)
    if (!isElement(node)) return
    // The document's own is told once.
    const language = node.name === 'html' ? undefined : node.attribs.lang
    const inside = language ? { ...around, run: { ...around.run, language } } : around
    const way = ways[node.name] ?? group
    way(node, inside)
  }

  all(page.children, { run: { bold: false } })
  return blocks
}

const styles: Readonly<Record<string, Paragraph['style']>> = { intro: 'intro', lead: 'intro', label: 'label' }
