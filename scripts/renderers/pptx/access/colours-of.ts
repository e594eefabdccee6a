import { child } from './child.ts'
import type { ReadDeck } from './read-deck.ts'
import type { Element } from './read-xml.ts'
import { within } from './within.ts'

/** A colour as six figures, and the name that the theme has for it. */
export interface Colour {
  readonly hex: string
  /** Such as `dk1` or `accent2`; nothing where the colour is written out. */
  readonly slot: string | undefined
}

/** Turns what a part says of a colour into the colour: a fill, a reference to the ground, anything that holds one. */
export function coloursOf({ theme, master }: ReadDeck): (holder: Element | undefined) => Colour | undefined {
  const map = within(master, 'p:clrMap')[0]?.attributes ?? {}
  const scheme = new Map(
    within(theme, 'a:clrScheme').flatMap(({ children }) =>
      children.map(slot => [
        slot.name.slice(2),
        child(slot, 'a:srgbClr')?.attributes.val ?? child(slot, 'a:sysClr')?.attributes.lastClr,
      ]),
    ),
  )
  return holder => {
    const written = child(holder, 'a:srgbClr')?.attributes.val
    if (written !== undefined) return { hex: `#${written}`, slot: undefined }
    const name = child(holder, 'a:schemeClr')?.attributes.val
    const slot = name === undefined ? undefined : (map[name] ?? name)
    const hex = slot === undefined ? undefined : scheme.get(slot)
    return hex === undefined ? undefined : { hex: `#${hex}`, slot }
  }
}
