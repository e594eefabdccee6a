import { grid } from './grid.ts'
import { emu, xml } from './xml.ts'

export interface Furniture {
  /** The first free id of the slide. */
  readonly id: number
  readonly language: string
  readonly stamp: string
  readonly names: { readonly stamp: string; readonly number: string }
}

/** The stamp and the number at the foot, as the footer and number placeholders that PowerPoint can switch off. */
export function furniture({ id, language, stamp, names }: Furniture, master = false): string {
  const place = (box: { x: number; y: number; w: number; h: number }): string =>
    master
      ? `<p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
      : '<p:spPr/>'
  const look = (align: string): string =>
    master
      ? `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="${align}"><a:defRPr sz="1200"><a:solidFill><a:schemeClr val="tx2"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>`
      : '<a:bodyPr/><a:lstStyle/>'
  const end = `<a:endParaRPr lang="${language}"/>`
  const one = (at: number, name: string, ph: string, spPr: string, text: string): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${at}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${spPr}<p:txBody>${text}</p:txBody></p:sp>`
  const words = `<a:p><a:r><a:rPr lang="${language}"/><a:t>${xml(stamp)}</a:t></a:r>${end}</a:p>`
  const number = `<a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld>${end}</a:p>`
  return (
    one(
      id,
      names.stamp,
      `type="ftr" sz="quarter" idx="${master ? 3 : 60}"`,
      place(grid.stamp),
      look('l') + words,
    ) +
    one(
      id + 1,
      names.number,
      `type="sldNum" sz="quarter" idx="${master ? 4 : 61}"`,
      place(grid.number),
      look('r') + number,
    )
  )
}
