import { setting } from '../slides/setting.ts'
import type { Region } from '../slides/slide-design.ts'
import { fillXml } from './fill-xml.ts'
import type { Written } from './paragraphs.ts'
import { turn } from './turn.ts'
import { emu, xml } from './xml.ts'

export interface Held extends Written {
  readonly id: number
  readonly name: string
  /** What it is to PowerPoint: its type and its number. */
  readonly tag: string
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
  return shape(
    held,
    ' hasCustomPrompt="1"',
    spPr,
    `${bodyPr}<a:lstStyle>${style(region, held)}</a:lstStyle>${run}`,
  )
}

/** The same place on a slide: it takes everything but its words from the layout. */
export const slidePlace = (held: Held, paragraph: string): string =>
  shape(held, '', '<p:spPr/>', `<a:bodyPr/><a:lstStyle/>${paragraph}`)

function shape({ id, name, tag }: Held, prompt: string, spPr: string, text: string): string {
  const about = `<p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${tag}${prompt}/></p:nvPr>`
  return `<p:sp><p:nvSpPr>${about}</p:nvSpPr>${spPr}<p:txBody>${text}</p:txBody></p:sp>`
}

function style(
  { size, bold, colour, cursive = false, direction, align = 'l' }: Region,
  pen: Written,
): string {
  const set = setting({ size, cursive })
  // Both are written out even where they change nothing: otherwise those of the master's large type are taken.
  const leading = `<a:lnSpc><a:spcPct val="${Math.round(set.leading * 100000)}"/></a:lnSpc>`
  const tracking = ` spc="${set.tracking * 100}"`
  return `<a:lvl1pPr marL="0" indent="0" algn="${align}"${turn(pen, { direction })}>${leading}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}"${tracking}>${fillXml(colour ?? 'ink', pen.theme)}</a:defRPr></a:lvl1pPr>`
}
