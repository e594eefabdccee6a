import { loadPackage } from '../load-package.ts'
import { escapeText } from '../tools/escape-text.ts'
import { type HtmlElement, type HtmlNode, isElement } from './docx/html-node.ts'

/**
 * HTML that looks like whatever page it is put into: headings a step lower, paragraphs, lists and links, and nothing
 * that needs styles. Links that name no site lead to `address`, and are words alone without one.
 */
export function plainHtml(html: string, address: string | undefined): string {
  const { parseDocument } = loadPackage('htmlparser2') as typeof import('htmlparser2')
  const base = address === undefined || address.endsWith('/') ? address : `${address}/`
  const targets = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map(([, id = '']) => id))
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id))

  const all = (nodes: readonly HtmlNode[]): string => nodes.map(written).join('')
  const written = (node: HtmlNode): string => {
    if (node.type === 'text') return escapeText(node.data.replace(/\s+/g, ' '))
    if (!isElement(node)) return ''
    const { name, attribs } = node
    if (dropped(node)) return ''
    const inside = all(node.children)
    const tag = tagOf(node, inside)
    if (tag === undefined) return inside
    if (inside.trim() === '') return ''
    const { id, lang, dir } = attribs
    const href = name === 'a' ? leads(attribs.href ?? '') : undefined
    if (name === 'a' && href === undefined) return inside
    const said = Object.entries({
      href,
      id: id !== undefined && targets.has(id) ? id : undefined,
      lang,
      dir: lang === undefined ? undefined : dir,
    }).flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeText(value)}"`))
    const block = /^(h\d|p|li|ul|ol|section)$/.test(tag)
    return `<${tag}${said.join('')}>${block ? inside.trim() : inside}</${tag}>${block ? '\n' : ''}`
  }
  /** Where a link leads from a page of somebody else's; nothing where nobody can tell. */
  const leads = (href: string): string | undefined => {
    if (href.startsWith('#')) return ids.has(href.slice(1)) ? href : undefined
    if (URL.canParse(href)) return href
    return base === undefined ? undefined : new URL(href, base).href
  }
  return all(parseDocument(html).children)
    .replace(/ *\n\s*/g, '\n')
    .trim()
}

/** A drawing has no colours without styles, and what it shows is told beside it alone. */
const dropped = ({ name, attribs }: HtmlElement): boolean =>
  ['svg', 'img', 'style', 'script'].includes(name) || attribs.class === 'picture'

/** What an element is called in a page of somebody else's; nothing where its words alone are wanted. */
function tagOf({ name, attribs }: HtmlElement, inside: string): string | undefined {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) return `h${Math.min(6, Number(level) + 1)}`
  if (['p', 'ul', 'ol', 'li', 'a', 'strong'].includes(name)) return name
  // A place that a link leads to, or words in another language.
  if (name === 'span') return attribs.lang === undefined || inside === '' ? undefined : 'span'
  return name === 'section' ? 'section' : undefined
}
