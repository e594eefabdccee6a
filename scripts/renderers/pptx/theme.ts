import type { Theme } from '../../model.ts'
import { themeAccents } from './colour-xml.ts'
import { xml } from './xml.ts'

/**
 * The theme part with our colours and Arial in it, so that the colour picker offers them. Accents of the commitments
 * that a theme has no place for stand beside it, as custom colours.
 */
export function theme(
  part: string,
  { ink, quiet, paper, panel, accents }: Theme,
  name: string,
  commitments: readonly string[],
): string {
  const figures = (value: string): string => `<a:srgbClr val="${value.replace('#', '').toUpperCase()}"/>`
  const colour = (tag: string, value: string): string => `<a:${tag}>${figures(value)}</a:${tag}>`
  const all = Object.entries(accents).sort(([one], [other]) => (one < other ? -1 : 1))
  const own = all.slice(0, themeAccents).map(([, { colour: value }], i) => colour(`accent${i + 1}`, value))
  const custom = all
    .slice(themeAccents)
    .filter(([code]) => commitments.includes(code))
    .map(([code, { colour: value }]) => `<a:custClr name="${code}">${figures(value)}</a:custClr>`)
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
    `<a:${tag}><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface="Arial"/></a:${tag}>`
  return part
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      () => `<a:clrScheme name="${xml(name)}">${colours.join('')}</a:clrScheme>`,
    )
    .replace(
      /<a:fontScheme .*?<\/a:fontScheme>/s,
      () => `<a:fontScheme name="Arial">${font('majorFont')}${font('minorFont')}</a:fontScheme>`,
    )
    .replace('<a:extraClrSchemeLst/>', list =>
      custom.length === 0 ? list : `${list}<a:custClrLst>${custom.join('')}</a:custClrLst>`,
    )
    .replace(/(<a:theme [^>]*name=)"[^"]*"/, (_, start: string) => `${start}"${xml(name)}"`)
}
