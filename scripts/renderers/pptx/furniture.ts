import type { Theme } from '../../model.ts'
import type { Box, Ink } from '../slides/slide-design.ts'
import { fillXml } from './fill-xml.ts'
import type { PageFrame } from './page-frame.ts'
import type { Written } from './paragraphs.ts'
import { footNumbers } from './place-tag.ts'
import { turn } from './turn.ts'
import { emu, xml } from './xml.ts'

export interface Furniture extends Pick<Written, 'language' | 'direction'> {
  /** The first free id of the slide. */
  readonly id: number
  readonly stamp: string
  readonly names: { readonly stamp: string; readonly number: string }
  /** `Page {page} of {pages}` and how many there are; the number alone without this. */
  readonly of?: { readonly pageOf: string; readonly pages: number }
  /** Where the master says how it looks, or a layout says otherwise: the ink, and whether its place is written too. */
  readonly frame: PageFrame
  readonly look?: { readonly ink: Ink; readonly theme: Theme; readonly placed: boolean }
}

/** The stamp and the number at the foot, as the footer and number placeholders that PowerPoint can switch off. */
export function furniture({ id, language, direction, stamp, names, frame, of, look }: Furniture): string {
  const master = look?.placed ?? false
  const [start, far] = direction === 'rtl' ? ['r', 'l'] : ['l', 'r']
  const way = turn({ direction })
  const end = `<a:endParaRPr lang="${language}"/>`
  const place = (box: Box): string =>
    master
      ? `<p:spPr><a:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.w)}" cy="${emu(box.h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
      : '<p:spPr/>'
  const body = master
    ? '<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/>'
    : '<a:bodyPr/>'
  const style = (align: string): string =>
    look === undefined
      ? '<a:lstStyle/>'
      : `<a:lstStyle><a:lvl1pPr algn="${align}"${way}><a:defRPr${master ? ' sz="1200"' : ''}>${fillXml(look.ink, look.theme)}</a:defRPr></a:lvl1pPr></a:lstStyle>`
  const one = (at: number, name: string, ph: string, box: Box, align: string, text: string): string =>
    `<p:sp><p:nvSpPr><p:cNvPr id="${at}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>${place(box)}<p:txBody>${body}${style(align)}<a:p>${way === '' ? '' : `<a:pPr${way}/>`}${text}${end}</a:p></p:txBody></p:sp>`
  const run = (text: string): string =>
    text === '' ? '' : `<a:r><a:rPr lang="${language}"/><a:t>${xml(text)}</a:t></a:r>`
  const field = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld>`
  const number =
    of === undefined
      ? field
      : of.pageOf
          .split('{page}')
          .map(text => run(text.replace('{pages}', String(of.pages))))
          .join(field)
  return (
    one(
      id,
      names.stamp,
      `type="ftr" sz="quarter" idx="${master ? 3 : footNumbers.stamp}"`,
      frame.stamp,
      start,
      run(stamp),
    ) +
    one(
      id + 1,
      names.number,
      `type="sldNum" sz="quarter" idx="${master ? 4 : footNumbers.number}"`,
      frame.number,
      far,
      number,
    )
  )
}
