import type { LayoutColours, ThemeColour } from '../../deck-template.ts'
import { every, inner, type XmlElement } from './xml-element.ts'

const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
/** So much brighter or darker than its ground has a drawing to be, to be seen (WCAG 2.2, 1.4.11). */
const least = 3

type Shade = Omit<ThemeColour, 'name'>

/** The shades that PowerPoint offers of every colour of a theme, in the order in which they are tried. */
const asItIs: Shade = { kept: 100, added: 0 }
const shades: readonly Shade[] = [
  asItIs,
  { kept: 75, added: 0 },
  { kept: 50, added: 0 },
  { kept: 60, added: 40 },
  { kept: 40, added: 60 },
]

/** Which of the theme's colours drawings on a layout are drawn in: those that are seen on its ground. */
export function readColours(layout: XmlElement, master: XmlElement, theme: XmlElement): LayoutColours {
  const scheme = inner(theme, 'a:themeElements', 'a:clrScheme')
  const map = {
    ...every(master, 'p:clrMap')[0]?.attributes,
    ...inner(layout, 'p:clrMapOvr', 'a:overrideClrMapping')?.attributes,
  }
  const luminance = (name: string, shade = asItIs): number | undefined => {
    const slot = map[name] ?? name
    const held = slots.includes(slot) ? inner(scheme, `a:${slot}`)?.children[0] : undefined
    const hex = held?.name === 'a:sysClr' ? held.attributes.lastClr : held?.attributes.val
    return hex !== undefined && /^[\da-f]{6}$/i.test(hex) ? luminanceOf(shaded(hex, shade)) : undefined
  }
  const back = [layout, master].map(one => inner(one, 'p:cSld', 'p:bg')).find(one => one !== undefined)
  const told = groundOf(back)
  const ground = told ?? 'bg1'
  const shows = (name: string, shade = asItIs): boolean => {
    const [one, other] = [luminance(name, shade), luminance(ground)]
    if (one === undefined || other === undefined) return true
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= least
  }
  const ink = ['tx1', 'bg1', 'tx2', 'bg2'].find(name => name !== ground && shows(name)) ?? 'tx1'
  const accents = Array.from({ length: 6 }, (_, i) => `accent${i + 1}`)
  const plain = back === undefined || told !== undefined
  const seen = (name: string): ThemeColour => {
    const shade = shades.find(one => shows(name, one))
    return shade === undefined ? { name: ink, ...asItIs } : { name, ...shade }
  }
  return { plain, ink, ground, accents: accents.map(seen) }
}

/** The theme's name of a plain ground; of a picture or a gradient nothing can be said. */
function groundOf(back: XmlElement | undefined): string | undefined {
  const plain = inner(back, 'p:bgPr', 'a:solidFill', 'a:schemeClr') ?? inner(back, 'p:bgRef', 'a:schemeClr')
  return plain?.children.length === 0 ? plain.attributes.val : undefined
}

/** A colour with another brightness (HSL), its three parts from 0 to 1. */
function shaded(hex: string, { kept, added }: Shade): readonly number[] {
  const parts = [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  const [most, least] = [Math.max(...parts), Math.min(...parts)]
  const light = (most + least) / 2
  const wanted = Math.min(1, (light * kept + added) / 100)
  const strong = most === least ? 0 : (most - least) / (1 - Math.abs(2 * light - 1))
  const spread = (1 - Math.abs(2 * wanted - 1)) * strong
  return parts.map(one => wanted + (most === least ? 0 : ((one - light) / (most - least)) * spread))
}

function luminanceOf(parts: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = parts.map(share =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
