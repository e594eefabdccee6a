import type { LayoutColours } from '../../deck-template.ts'
import type { Theme } from '../../model.ts'
import type { Ink } from '../slides/slide-design.ts'

const fixed: Readonly<Record<string, string>> = { ink: 'tx1', quiet: 'tx2', paper: 'bg1', panel: 'bg2' }
/** PowerPoint's themes have room for so many accents. */
export const themeAccents = 6

/** What colours are taken from: our theme, or the names that go on a layout of somebody's template. */
export type Paint = Theme | LayoutColours

/** A colour by the theme's name for it, so that another theme changes it; written out where the theme has no room. */
export function colourXml(ink: Ink, paint: Paint, tone = 1): string {
  const alpha = tone === 1 ? '' : `<a:alpha val="${Math.round(tone * 100000)}"/>`
  if (!('paper' in paint)) return inTemplate(ink, paint, alpha)
  const number = Number(ink.slice(1))
  const written = number > themeAccents ? paint.accents[ink as keyof Theme['accents']]?.colour : undefined
  return written === undefined
    ? tagged('schemeClr', fixed[ink] ?? `accent${number}`, alpha)
    : tagged('srgbClr', written.slice(1).toUpperCase(), alpha)
}

const tagged = (tag: string, value: string, more: string): string =>
  `<a:${tag} val="${value}"${more === '' ? '/>' : `>${more}</a:${tag}>`}`

/** A template has its own words for what is drawn on what; its accents start again where there are more promises. */
function inTemplate(ink: Ink, { ink: own, ground, accents }: LayoutColours, alpha: string): string {
  if (ink === 'paper' || ink === 'panel') return tagged('schemeClr', ground, alpha)
  const number = Number(ink.slice(1))
  const { name, kept, added } = accents[(number - 1) % accents.length] ?? { name: own, kept: 100, added: 0 }
  const shade = `${kept === 100 ? '' : `<a:lumMod val="${kept * 1000}"/>`}${added === 0 ? '' : `<a:lumOff val="${added * 1000}"/>`}`
  return tagged('schemeClr', name, shade + alpha)
}
