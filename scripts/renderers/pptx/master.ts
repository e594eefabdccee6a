import { decorative } from './decorative.ts'
import { type Furniture, furniture } from './furniture.ts'
import { grid } from './grid.ts'
import { head, namespaces, root } from './namespaces.ts'
import { layoutPlace } from './placeholder.ts'
import { preset } from './preset.ts'
import type { Drawing } from './scene.ts'
import { emu, xml } from './xml.ts'

export interface MasterParts {
  readonly names: {
    readonly title: string
    readonly words: string
    readonly drawing: (number: number) => string
  }
  /** The mark of each stop, in its order, about the middle of a line at 0. */
  readonly stops: readonly Pick<Drawing, 'shape' | 'box'>[]
  readonly layouts: number
  readonly foot: Omit<Furniture, 'id'>
}

/** The slide master: title and text, the line with its empty stops along the foot, stamp and number. */
export function master({ names, stops, layouts, foot }: MasterParts): string {
  const { language } = foot
  const title = { box: grid.title, size: 40, bold: true, words: [] }
  const text = {
    box: { x: grid.left, y: grid.top, w: grid.width, h: grid.bottom - grid.top },
    size: 32,
    words: [],
  }
  const places =
    layoutPlace(title, { id: 2, name: names.title, index: 0, language }, names.title) +
    layoutPlace(text, { id: 3, name: names.words, index: 1, language }, names.words).replace(
      'type="body" sz="quarter" idx="10"',
      'type="body" idx="1"',
    )
  const drawings = [
    line(4, names.drawing(1)),
    ...stops.map((stop, i) => outline(5 + i, names.drawing(i + 2), stop, grid.column(i, stops.length))),
  ]
  const shapes =
    places.replaceAll(' hasCustomPrompt="1"', '') +
    drawings.join('') +
    furniture({ ...foot, id: 5 + stops.length }, true)
  const ids = Array.from(
    { length: layouts },
    (_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`,
  ).join('')
  return `${head}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${root}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(1, 40, true)}</p:titleStyle><p:bodyStyle>${[1, 2, 3, 4, 5].map(depth => level(depth, depth === 1 ? 32 : 24, false)).join('')}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="${language}"/></a:defPPr>${level(1, 24, false)}</p:otherStyle></p:txStyles></p:sldMaster>`
}

const line = (id: number, name: string): string =>
  `<p:cxnSp><p:nvCxnSpPr><p:cNvPr id="${id}" name="${xml(name)}" descr="">${decorative}</p:cNvPr><p:cNvCxnSpPr/><p:nvPr userDrawn="1"/></p:nvCxnSpPr><p:spPr><a:xfrm><a:off x="${emu(grid.left)}" y="${emu(grid.line)}"/><a:ext cx="${emu(grid.width)}" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="50800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:ln></p:spPr></p:cxnSp>`

function outline(
  id: number,
  name: string,
  { shape, box: { y, w, h } }: MasterParts['stops'][number],
  x: number,
): string {
  const place = `<a:off x="${emu(x)}" y="${emu(grid.line + y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${xml(name)}" descr="">${decorative}</p:cNvPr><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr><a:xfrm>${place}</a:xfrm>${preset(shape)}<a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln w="25400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:miter lim="800000"/></a:ln></p:spPr></p:sp>`
}

/** Words of one depth, for whatever people add themselves. */
function level(depth: number, size: number, bold: boolean): string {
  const indent = emu(0.4 * (depth - 1))
  const bullet = depth === 1 ? '<a:buNone/>' : '<a:buFont typeface="Arial"/><a:buChar char="–"/>'
  const hanging = depth === 1 ? 0 : -emu(0.4)
  return `<a:lvl${depth}pPr marL="${indent}" indent="${hanging}" algn="l" defTabSz="914400" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${depth}pPr>`
}
