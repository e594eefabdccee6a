import { classOf, type HtmlElement, isElement } from './html-node.ts'

/** The code of the promise whose mark this is: it stands in what is told of that. */
export function whoseMark({ parent }: HtmlElement): string | undefined {
  if (!isElement(parent)) return undefined
  const around = classOf(parent) === 'promise' && isElement(parent.parent) ? parent.parent : parent
  return /\bC\d\b/.exec(classOf(around))?.[0]
}
