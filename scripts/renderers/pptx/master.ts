import type { Theme, Words } from '../../model.ts'
import { figureXml } from './figure-xml.ts'
import type { FurnishedPlan } from './furnished-plan.ts'
import { type Furniture, furniture } from './furniture.ts'
import { head, namespaces, root } from './namespaces.ts'
import type { Written } from './paragraphs.ts'
import { layoutPlace } from './placeholder.ts'
import { shapeNames } from './shape-names.ts'
import { emu } from './xml.ts'

export interface MasterParts extends Written, Pick<Furniture, 'stamp' | 'names'> {
  readonly theme: Theme
  readonly places: { readonly title: string; readonly words: string }
  readonly words: Words
  readonly plan: Pick<FurnishedPlan, 'foot' | 'marks' | 'layouts' | 'frame'>
}

/** The slide master: title and text, the line with its stops along the foot, stamp and number. */
export function master({ places, words, plan, stamp, names, ...pen }: MasterParts): string {
  const { frame } = plan
  const title = { box: frame.title, size: frame.sizes.title, bold: true, words: [] }
  const text = { box: frame.words, size: frame.sizes.words, words: [] }
  const held =
    layoutPlace(title, { ...pen, id: 2, name: places.title, tag: 'type="title"' }, places.title) +
    layoutPlace(text, { ...pen, id: 3, name: places.words, tag: 'type="body" idx="1"' }, places.words)
  let id = 5
  const line = figureXml(plan.foot, {
    ...pen,
    ground: 'paper',
    marks: plan.marks,
    id: () => ++id,
    name: shapeNames(words),
    linkId: () => '',
  })
  const look = { ink: 'quiet', theme: pen.theme, placed: true } as const
  const shapes =
    held.replaceAll(' hasCustomPrompt="1"', '') +
    furniture({ id: 4, language: pen.language, direction: pen.direction, stamp, names, frame, look }) +
    line
  const ids = plan.layouts
    .map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`)
    .join('')
  return `${head}<p:sldMaster ${namespaces}><p:cSld><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg><p:spTree>${root}${shapes}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst>${ids}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(1, 40, true, pen)}</p:titleStyle><p:bodyStyle>${[1, 2, 3, 4, 5].map(depth => level(depth, depth === 1 ? 32 : 24, false, pen)).join('')}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr lang="${pen.language}"/></a:defPPr>${level(1, 24, false, pen)}</p:otherStyle></p:txStyles></p:sldMaster>`
}

/** Words of one depth, for whatever people add themselves. */
function level(
  depth: number,
  size: number,
  bold: boolean,
  { direction }: Pick<Written, 'direction'>,
): string {
  const way =
    direction === 'rtl' ? 'algn="r" defTabSz="914400" rtl="1"' : 'algn="l" defTabSz="914400" rtl="0"'
  const indent = emu(0.4 * (depth - 1))
  const bullet = depth === 1 ? '<a:buNone/>' : '<a:buFont typeface="Arial"/><a:buChar char="–"/>'
  const hanging = depth === 1 ? 0 : -emu(0.4)
  return `<a:lvl${depth}pPr marL="${indent}" indent="${hanging}" ${way} eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef>${bullet}<a:defRPr sz="${size * 100}" b="${bold ? 1 : 0}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${depth}pPr>`
}
