import { child } from './child.ts'
import type { Element } from './read-xml.ts'
import { within } from './within.ts'
import { wordsOf } from './words-of.ts'

/** Something that stands on a slide. */
export interface Shape {
  readonly element: Element
  /** What the selection pane calls it. */
  readonly name: string
  readonly about: Element | undefined
  /** The kind of place for words that it is: `title`, `body`, `ftr`; nothing for what is drawn. */
  readonly place: Element | undefined
  readonly alt: string
  readonly decorative: boolean
  readonly words: string
}

/** What readers and screen readers know of a shape. */
export function shape(element: Element): Shape {
  const about = element.children
    .find(one => /^p:nv\w+Pr$/.test(one.name))
    ?.children.find(one => one.name === 'p:cNvPr')
  return {
    element,
    name: about?.attributes.name ?? '',
    about,
    place: within(child(element, 'p:nvSpPr'), 'p:ph')[0],
    alt: (about?.attributes.descr ?? '').trim(),
    decorative: within(about, 'adec:decorative').some(one => one.attributes.val === '1'),
    words: wordsOf(element),
  }
}
