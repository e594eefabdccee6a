import type { Area } from '../../../deck-template.ts'
import type { LinkId, Written } from '../paragraphs.ts'
import { runsXml } from '../paragraphs.ts'
import { turn } from '../turn.ts'
import { emu, xml } from '../xml.ts'
import type { StagedParagraph, StagedPlace } from './staged.ts'

/** With what places are written: ids, names, and how many of the template's inches one of ours has. */
export interface PlacePen extends Written {
  readonly unit: number
  readonly linkId: LinkId
}

/** A place of the template filled: it takes everything from its layout but its words, and where it has to be otherwise. */
export function placeXml(
  place: StagedPlace,
  about: { readonly id: number; readonly name: string },
  pen: PlacePen,
): string {
  const { tag, box, moved, sized, size, look, paragraphs } = place
  const end = `<a:endParaRPr lang="${pen.language}"/>`
  const side = pen.direction === 'rtl' && look.align === 'l' ? ' algn="r"' : ''
  const properties = ({ item, direction, words: [first] }: StagedParagraph): string => {
    const plain = !item && (look.bullet || look.indent > 0)
    const own = `${plain ? ' marL="0" indent="0"' : ''}${side}${turn(pen, { language: first?.language, direction })}`
    return plain ? `<a:pPr${own}><a:buNone/></a:pPr>` : own === '' ? '' : `<a:pPr${own}/>`
  }
  const told = paragraphs.map(paragraph => {
    const { words: runs } = paragraph
    const set = runs.map(run => {
      const own = run.size ?? (sized ? size : undefined)
      return { ...run, ...(own !== undefined && { size: points(own, pen.unit) }) }
    })
    return `<a:p>${properties(paragraph)}${runsXml(set, pen, pen.linkId)}${end}</a:p>`
  })
  return shape(about, tag, moved ? areaXml(box, pen.unit) : '', `<a:bodyPr/><a:lstStyle/>${told.join('')}`)
}

/** A place of ours on a layout that is made from one of the template's: its letters and colours come from the master. */
export function promptXml(
  { tag, box, size, look }: StagedPlace,
  about: { readonly id: number; readonly name: string },
  { language, direction, unit }: Pick<PlacePen, 'language' | 'direction' | 'unit'>,
  ink: string,
): string {
  const leading = `<a:lnSpc><a:spcPct val="${Math.round(look.leading * 100000)}"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef>`
  const style = `<a:lvl1pPr marL="0" indent="0" algn="${direction === 'rtl' && look.align === 'l' ? 'r' : look.align}"${turn({ direction })}>${leading}<a:buNone/><a:defRPr sz="${points(size, unit) * 100}" b="${look.bold ? 1 : 0}">${ink}</a:defRPr></a:lvl1pPr>`
  const body = `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="${look.anchor}"><a:noAutofit/></a:bodyPr>`
  const words = `<a:p><a:r><a:rPr lang="${language}"/><a:t>${xml(about.name)}</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`
  return shape(
    about,
    `${tag} hasCustomPrompt="1"`,
    areaXml(box, unit),
    `${body}<a:lstStyle>${style}</a:lstStyle>${words}`,
  )
}

/** To half a point, in the template's own. */
const points = (size: number, unit: number): number => Math.round(size * unit * 2) / 2

const areaXml = ({ x, y, w, h }: Area, unit: number): string =>
  `<a:xfrm><a:off x="${emu(x * unit)}" y="${emu(y * unit)}"/><a:ext cx="${emu(w * unit)}" cy="${emu(h * unit)}"/></a:xfrm>`

const shape = (
  { id, name }: { readonly id: number; readonly name: string },
  tag: string,
  place: string,
  text: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph${tag}/></p:nvPr></p:nvSpPr>${place === '' ? '<p:spPr/>' : `<p:spPr>${place}</p:spPr>`}<p:txBody>${text}</p:txBody></p:sp>`
