import { colourXml } from './colour-xml.ts'
import { grid } from './grid.ts'
import { emu, xml } from './xml.ts'

/** A box in the corner of a slide that says that its words may not fit. */
export function draftMark({ id, text, language }: { id: number; text: string; language: string }): string {
  const { x, y, w, h } = grid.draft
  const fill = (ink: 'ink' | 'paper'): string => `<a:solidFill>${colourXml(ink)}</a:solidFill>`
  const place = `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`
  const words = `<a:p><a:pPr algn="ctr"/><a:r><a:rPr lang="${language}" sz="1800" b="1">${fill('paper')}</a:rPr><a:t>${xml(text)}</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(text)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill('ink')}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${words}</p:txBody></p:sp>`
}
