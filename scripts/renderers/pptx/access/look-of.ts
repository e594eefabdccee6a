import { child } from './child.ts'
import { inherited } from './inherited.ts'
import type { ReadDeck, ReadSlide } from './read-deck.ts'
import type { Element } from './read-xml.ts'
import type { Shape } from './shape.ts'
import { within } from './within.ts'

/** How a run of words looks once everything that it takes over is counted in. */
export interface Look {
  /** Points. */
  readonly size: number
  readonly bold: boolean
  /** What holds its colour. */
  readonly fill: Element | undefined
}

/** How the runs of a shape look: each by itself, then as its shape, its layout, its master and all text have it. */
export function lookOf({ element, place }: Shape, slide: ReadSlide, deck: ReadDeck): (run: Element) => Look {
  const level = (styles: Element | undefined): Element | undefined => child(styles, 'a:lvl1pPr', 'a:defRPr')
  const type = place?.attributes.type ?? ''
  const kind =
    place === undefined ? 'p:otherStyle' : /^(title|ctrTitle)$/.test(type) ? 'p:titleStyle' : 'p:bodyStyle'
  const style = /^(ftr|sldNum|dt)$/.test(type) ? 'p:otherStyle' : kind
  const above = [
    ...[element, ...inherited(place, slide)].map(one => level(child(one, 'p:txBody', 'a:lstStyle'))),
    level(child(deck.master, 'p:txStyles', style)),
    level(child(deck.presentation, 'p:defaultTextStyle')),
  ]
  return run => {
    const own = child(run, 'a:rPr')
    const chain = [own, ...above]
    const first = (attribute: string): string | undefined =>
      chain.map(one => one?.attributes[attribute]).find(value => value !== undefined)
    const link = child(own, 'a:hlinkClick')
    const kept = within(link, 'ahyp:hlinkClr').some(one => one.attributes.val === 'tx')
    return {
      size: Number(first('sz') ?? 1800) / 100,
      bold: /^(1|true)$/.test(first('b') ?? ''),
      fill:
        link && !kept ? linked : chain.map(one => child(one, 'a:solidFill')).find(one => one !== undefined),
    }
  }
}

/** A link has the theme's colour of links, unless it says that it keeps its own. */
const linked: Element = {
  name: 'a:solidFill',
  attributes: {},
  children: [{ name: 'a:schemeClr', attributes: { val: 'hlink' }, children: [], text: '' }],
  text: '',
}
