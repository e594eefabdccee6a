import { childrenOf, classOf, type HtmlElement } from './html-node.ts'

/** The number that an entry begins with. */
export function countOf(item: HtmlElement): number | undefined {
  const [first] = childrenOf(item)
  const [number] = first ? childrenOf(first) : []
  if (number === undefined || classOf(number) !== 'no') return undefined
  const [text] = number.children
  return text?.type === 'text' ? Number(text.data) : undefined
}
