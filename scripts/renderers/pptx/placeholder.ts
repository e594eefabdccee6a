import { colourXml } from './colour-xml.ts'
import type { Region } from './scene.ts'
import { setting } from './setting.ts'
import { emu, xml } from './xml.ts'

export interface Held {
  readonly id: number
  readonly name: string
  /** Place among the regions of its layout; the first is the title. */
  readonly index: number
  readonly language: string
}

/**
 * A place for words on a layout: where it is and how words look in it. Words do not shrink to fit:
 * shrunk words cannot be read from the back, and words that run over are seen and shortened.
 * `prompt` stands in it while it is empty.
 */
export function layoutPlace(region: Region, held: Held, prompt: string): string {
  const { x, y, w, h } = region.box
  const spPr = `<p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm></p:spPr>`
  const bodyPr = `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${region.anchor ?? 't'}"><a:noAutofit/></a:bodyPr>`
  const run = `<a:p><a:r><a:rPr lang="${held.language}"/><a:t>${xml(prompt)}</a:t></a:r><a:endParaRPr lang="${held.language}"/></a:p>`
  return shape(held, ' hasCustomPrompt="1"', spPr, `${bodyPr}<a:lstStyle>${style(region)}</a:lstStyle>${run}`)
}

/** The same place on a slide: it takes everything but its words from the layout. */
export const slidePlace = (held: Held, paragraphs: string): string =>
  shape(held, '', '<p:spPr/>', `<a:bodyPr/><a:lstStyle/>${paragraphs}`)

function shape({ id, name, index }: Held, prompt: string, spPr: string, text: string): string {
  const place = index === 0 ? '<p:ph type="title"' : `<p:ph type="body" sz="quarter" idx="${index + 9}"`
  const about = `<p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${place}${prompt}/></p:nvPr>`
  return `<p:sp><p:nvSpPr>${about}</p:nvSpPr>${spPr}<p:txBody>${text}</p:txBody></p:sp>`
}

function style(region: Region): string {
  const { size, bold, colour, align, gap } = region
  const set = setting(region)
  const indent = emu(set.indent)
  const bullet = region.dashes ? '<a:buFont typeface="Arial"/><a:buChar char="—"/>' : '<a:buNone/>'
  const after = gap ? `<a:spcAft><a:spcPts val="${gap * 100}"/></a:spcAft>` : ''
  // Both are written out even where they change nothing: otherwise those of the master's large type are taken.
  const leading = `<a:lnSpc><a:spcPct val="${Math.round(set.leading * 100000)}"/></a:lnSpc>`
  const tracking = ` spc="${set.tracking * 100}"`
  const fill = `<a:solidFill>${colourXml(colour ?? 'ink')}</a:solidFill>`
  return `<a:lvl1pPr marL="${indent}" indent="${-indent}" algn="${align ?? 'l'}">${leading}<a:spcBef><a:spcPts val="0"/></a:spcBef>${after}${bullet}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"${tracking}>${fill}</a:defRPr></a:lvl1pPr>`
}
