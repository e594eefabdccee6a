import type { Theme } from '../../model.ts'
import type { Ink } from '../slides/slide-design.ts'

const fixed: Readonly<Record<string, string>> = { ink: 'tx1', quiet: 'tx2', paper: 'bg1', panel: 'bg2' }
/** PowerPoint's themes have room for so many accents. */
export const themeAccents = 6

/** A colour by the theme's name for it, so that another theme changes it; written out where the theme has no room. */
export function colourXml(ink: Ink, { accents: own }: Theme, tone = 1): string {
  const alpha = tone === 1 ? '' : `<a:alpha val="${Math.round(tone * 100000)}"/>`
  const number = Number(ink.slice(1))
  const written = number > themeAccents ? own[ink as keyof Theme['accents']]?.colour : undefined
  const [tag, value] =
    written === undefined
      ? ['schemeClr', fixed[ink] ?? `accent${number}`]
      : ['srgbClr', written.slice(1).toUpperCase()]
  return `<a:${tag} val="${value}"${alpha === '' ? '/>' : `>${alpha}</a:${tag}>`}`
}
