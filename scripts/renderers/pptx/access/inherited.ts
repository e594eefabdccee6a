import { child } from './child.ts'
import type { ReadSlide } from './read-deck.ts'
import type { Element } from './read-xml.ts'

const placesOf = (one: Element): readonly Element[] =>
  child(one, 'p:nvSpPr', 'p:nvPr')?.children.filter(({ name }) => name === 'p:ph') ?? []

/** A master has one place for all titles, and one for all words. */
const masters: Readonly<Record<string, string>> = { ctrTitle: 'title', subTitle: 'body', obj: 'body' }

/** The places of the layout and of the master that a place on a slide takes its looks from, nearest first. */
export function inherited(place: Element | undefined, { layout, master }: ReadSlide): Element[] {
  if (place === undefined) return []
  const { type = 'body', idx } = place.attributes
  const find = (part: Element, fits: (ph: Element) => boolean): Element[] =>
    (child(part, 'p:cSld', 'p:spTree')?.children ?? []).filter(one => placesOf(one).some(fits)).slice(0, 1)
  const sameKind = (ph: Element): boolean => (ph.attributes.type ?? 'body') === type
  return [
    ...find(layout, ph => sameKind(ph) && (idx === undefined || ph.attributes.idx === idx)),
    ...find(master, ph => (ph.attributes.type ?? 'body') === (masters[type] ?? type)),
  ]
}
