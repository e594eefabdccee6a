import type { SlideView } from '../../views/deck.ts'
import { head, namespaces, root } from './namespaces.ts'
import type { Written } from './paragraphs.ts'
import { turn } from './turn.ts'
import { emu, xml } from './xml.ts'

export interface NotesLook extends Pick<Written, 'language' | 'direction'> {
  /** Names of the two things on the page. */
  readonly slide: string
  readonly notes: string
}

/** Each page has it too: LibreOffice passes over that of the master. */
const style = ({ direction }: NotesLook): string =>
  `<a:lvl1pPr marL="0" indent="0" algn="${direction === 'rtl' ? 'r' : 'l'}" defTabSz="914400" rtl="${direction === 'rtl' ? 1 : 0}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcAft><a:spcPts val="300"/></a:spcAft><a:defRPr sz="1400" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="Arial"/></a:defRPr></a:lvl1pPr>`

/** The notes of a slide: each heading in bold on its own line, each paragraph of its words on its own. */
export function notes(parts: SlideView['notes'], look: NotesLook): string {
  const pPr = (language: string): string => {
    const way = turn(look, { language: language === look.language ? undefined : language })
    return way === '' ? '' : `<a:pPr${way}/>`
  }
  const line = (text: string, language = look.language, bold = false): string =>
    `<a:p>${pPr(language)}<a:r><a:rPr lang="${language}"${bold ? ' b="1"' : ''}/><a:t>${xml(text)}</a:t></a:r><a:endParaRPr lang="${language}"/></a:p>`
  const told = parts.flatMap(({ heading, text, language }) => [
    line(heading.text, heading.language, true),
    ...lines(text).map(one => line(one, language)),
  ])
  const words = told.length > 0 ? told.join('') : `<a:p><a:endParaRPr lang="${look.language}"/></a:p>`
  const body = `<p:txBody><a:bodyPr/><a:lstStyle>${style(look)}</a:lstStyle>${words}</p:txBody>`
  return `${head}<p:notes ${namespaces}><p:cSld><p:spTree>${root}${picture(look, '<p:spPr/>')}${place(look, 'idx="1"', '<p:spPr/>', body)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`
}

/**
 * How every page of notes looks: the slide above, small, the words below at a size for reading while standing. A
 * whole script stands on one page: what does not is lost in print.
 */
export function notesMaster(look: NotesLook): string {
  const box = (y: number, w: number, h: number): string =>
    `<p:spPr><a:xfrm><a:off x="${emu(0.5)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`
  const words = `<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="${look.language}"/><a:t>${xml(look.notes)}</a:t></a:r><a:endParaRPr lang="${look.language}"/></a:p></p:txBody>`
  return `${head}<p:notesMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${root}${picture(look, box(0.4, 3.2, 1.8))}${place(look, 'sz="quarter" idx="1"', box(2.4, 6.5, 7.2), words)}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:notesStyle>${style(look)}</p:notesStyle></p:notesMaster>`
}

/** Blank lines and line ends part paragraphs. */
const lines = (text: string): string[] =>
  text
    .split(/[\r\n]+/)
    .map(one => one.trim())
    .filter(one => one !== '')

const picture = ({ slide }: NotesLook, spPr: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${xml(slide)}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr>${spPr}</p:sp>`

const place = ({ notes: name }: NotesLook, at: string, spPr: string, body: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${xml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" ${at}/></p:nvPr></p:nvSpPr>${spPr}${body}</p:sp>`
