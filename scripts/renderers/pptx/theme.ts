import type { Theme } from '../../model.ts'
import { xml } from './xml.ts'

/** PowerPoint's themes have room for so many accents. */
const most = 6

/** The theme part with our colours and Arial in it, so that the colour picker offers them. */
export function theme(part: string, { ink, quiet, paper, panel, accents }: Theme, name: string): string {
  const colour = (tag: string, value: string): string =>
    `<a:${tag}><a:srgbClr val="${value.replace('#', '').toUpperCase()}"/></a:${tag}>`
  const own = Object.keys(accents)
    .sort()
    .slice(0, most)
    .map((code, i) => colour(`accent${i + 1}`, accents[code as keyof typeof accents].colour))
  const colours = [
    colour('dk1', ink),
    colour('lt1', paper),
    colour('dk2', quiet),
    colour('lt2', panel),
    ...own,
    colour('hlink', ink),
    colour('folHlink', quiet),
  ]
  const font = (tag: string): string =>
    `<a:${tag}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:${tag}>`
  return part
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      () => `<a:clrScheme name="${xml(name)}">${colours.join('')}</a:clrScheme>`,
    )
    .replace(
      /<a:fontScheme .*?<\/a:fontScheme>/s,
      () => `<a:fontScheme name="Arial">${font('majorFont')}${font('minorFont')}</a:fontScheme>`,
    )
    .replace(/(<a:theme [^>]*name=)"[^"]*"/, (_, start: string) => `${start}"${xml(name)}"`)
}
