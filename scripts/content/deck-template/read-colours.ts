import type { LayoutColours } from '../../deck-template.ts'
import { every, inner, type XmlElement } from './xml-element.ts'

const slots = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6']
/** So much brighter or darker than its ground has a drawing to be, to be seen (WCAG 2.2, 1.4.11). */
const least = 3

/** Which of the theme's colours drawings on a layout are drawn in: those that are seen on its ground. */
export function readColours(layout: XmlElement, master: XmlElement, theme: XmlElement): LayoutColours {
  const scheme = inner(theme, 'a:themeElements', 'a:clrScheme')
  const map = {
    ...every(master, 'p:clrMap')[0]?.attributes,
    ...inner(layout, 'p:clrMapOvr', 'a:overrideClrMapping')?.attributes,
  }
  const luminance = (name: string): number | undefined => {
    const slot = map[name] ?? name
    const held = slots.includes(slot) ? inner(scheme, `a:${slot}`)?.children[0] : undefined
    const hex = held?.name === 'a:sysClr' ? held.attributes.lastClr : held?.attributes.val
    return hex !== undefined && /^[\da-f]{6}$/i.test(hex) ? luminanceOf(hex) : undefined
  }
  const back = [layout, master].map(one => inner(one, 'p:cSld', 'p:bg')).find(one => one !== undefined)
  const told = groundOf(back)
  const ground = told ?? 'bg1'
  const shows = (name: string): boolean => {
    const [one, other] = [luminance(name), luminance(ground)]
    if (one === undefined || other === undefined) return true
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) >= least
  }
  const ink = ['tx1', 'bg1', 'tx2', 'bg2'].find(name => name !== ground && shows(name)) ?? 'tx1'
  const accents = Array.from({ length: 6 }, (_, i) => `accent${i + 1}`)
  const plain = back === undefined || told !== undefined
  return { plain, ink, ground, accents: accents.map(name => (name !== ground && shows(name) ? name : ink)) }
}

/** The theme's name of a plain ground; of a picture or a gradient nothing can be said. */
function groundOf(back: XmlElement | undefined): string | undefined {
  const plain = inner(back, 'p:bgPr', 'a:solidFill', 'a:schemeClr') ?? inner(back, 'p:bgRef', 'a:schemeClr')
  return plain?.children.length === 0 ? plain.attributes.val : undefined
}

function luminanceOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
