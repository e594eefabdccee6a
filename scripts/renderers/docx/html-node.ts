type Parser = typeof import('htmlparser2')

/** A page as the parser reads it. */
export type HtmlNode = ReturnType<Parser['parseDocument']>['children'][number]
export type HtmlElement = Extract<HtmlNode, { readonly name: string; readonly attribs: object }>

export const isElement = (node: object | null): node is HtmlElement =>
  node !== null && 'name' in node && 'attribs' in node
export const childrenOf = ({ children }: HtmlElement): HtmlElement[] => children.filter(isElement)
export const classOf = ({ attribs }: HtmlElement): string => attribs.class ?? ''
