import type { Line } from '../../model.ts'
import { grid } from '../slides/grid.ts'
import type { Box } from '../slides/slide-design.ts'
import { fillXml } from './fill-xml.ts'
import type { Written } from './paragraphs.ts'
import { turn } from './turn.ts'
import { emu, xml } from './xml.ts'

/** A box in the corner of a slide that says that its words may not fit. */
export function draftMark({
  id,
  mark: { text, language: own },
  language: deck,
  direction,
  theme,
  box: { x, y, w, h } = grid.draft,
  size = 18,
}: Written & {
  readonly id: number
  readonly mark: Line
  readonly box?: Box
  readonly size?: number
}): string {
  const language = own ?? deck
  const place = `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm>`
  const words = `<a:p><a:pPr algn="ctr"${turn({ direction }, { language: own })}/><a:r><a:rPr lang="${language}" sz="${Math.round(size * 100)}" b="1">${fillXml('paper', theme)}</a:rPr><a:t>${xml(text)}</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(text)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${place}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fillXml('ink', theme)}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>${words}</p:txBody></p:sp>`
}
