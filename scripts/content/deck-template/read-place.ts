import type { Area, PlaceType, TemplatePlace } from '../../deck-template.ts'
import { every, inner, type XmlElement } from './xml-element.ts'

/** English Metric Units in an inch. */
const emu = 914400

/** A master as its layouts take from it. */
export interface MasterTree {
  readonly tree: XmlElement
  /** The faces of the theme: for headings and for text. */
  readonly faces: { readonly major: string; readonly minor: string }
}

const titles = ['title', 'ctrTitle']
const wordy = ['subTitle', 'body', 'obj']
const feet = ['ftr', 'sldNum', 'dt']

export const shapesOf = (part: XmlElement): readonly XmlElement[] =>
  inner(part, 'p:cSld', 'p:spTree')?.children ?? []

/** What makes a shape a place for something: nothing where it is drawn. */
export const holder = (shape: XmlElement): XmlElement | undefined =>
  shape.children
    .find(({ name }) => /^p:nv\w+Pr$/.test(name))
    ?.children.find(({ name }) => name === 'p:nvPr')
    ?.children.find(({ name }) => name === 'p:ph')

export const typeOf = (ph: XmlElement | undefined): string => ph?.attributes.type ?? 'obj'

export function areaOf(shape: XmlElement | undefined): Area | undefined {
  const at = inner(shape, 'p:spPr', 'a:xfrm') ?? inner(shape, 'p:grpSpPr', 'a:xfrm') ?? inner(shape, 'p:xfrm')
  const [off, ext] = [inner(at, 'a:off')?.attributes, inner(at, 'a:ext')?.attributes]
  const [x, y, w, h] = [off?.x, off?.y, ext?.cx, ext?.cy].map(value => Number(value) / emu)
  return [x, y, w, h].every(Number.isFinite) ? { x: x ?? 0, y: y ?? 0, w: w ?? 0, h: h ?? 0 } : undefined
}

/** The place of a master that one of its layouts stands for. */
export function above(type: string, master: XmlElement): XmlElement | undefined {
  const like = titles.includes(type) ? titles : wordy.includes(type) ? ['body'] : [type]
  return shapesOf(master).find(shape => {
    const ph = holder(shape)
    return ph !== undefined && like.includes(typeOf(ph))
  })
}

/** A place for words, with what it takes from its master counted in; nothing for pictures and the like, and for what stands nowhere. */
export function readPlace(shape: XmlElement, master: MasterTree): TemplatePlace | undefined {
  const ph = holder(shape)
  if (shape.name !== 'p:sp' || ph === undefined) return undefined
  const type = typeOf(ph)
  if (![...titles, ...wordy, ...feet].includes(type)) return undefined
  const from = above(type, master.tree)
  const box = areaOf(shape) ?? areaOf(from)
  if (box === undefined || box.w <= 0 || box.h <= 0) return undefined
  const tag = ['type', 'orient', 'sz', 'idx']
    .flatMap(key => (/^\w+$/.test(ph.attributes[key] ?? '') ? [` ${key}="${ph.attributes[key]}"`] : []))
    .join('')
  return {
    type: type as TemplatePlace['type'],
    tag,
    idx: Number(ph.attributes.idx ?? 0),
    name: inner(shape, 'p:nvSpPr', 'p:cNvPr')?.attributes.name ?? '',
    box,
    look: look(shape, from, type, master),
  }
}

function look(
  shape: XmlElement,
  from: XmlElement | undefined,
  type: string,
  { tree, faces }: MasterTree,
): PlaceType {
  const kind = titles.includes(type) ? 'title' : wordy.includes(type) ? 'body' : 'other'
  const levels = [
    ...[shape, from].map(one => inner(one, 'p:txBody', 'a:lstStyle', 'a:lvl1pPr')),
    inner(tree, 'p:txStyles', `p:${kind}Style`, 'a:lvl1pPr'),
  ]
  const bodies = [shape, from].map(one => inner(one, 'p:txBody', 'a:bodyPr')?.attributes)
  const paragraph = (key: string): string | undefined =>
    levels.map(one => one?.attributes[key]).find(value => value !== undefined)
  const letters = (key: string): string | undefined =>
    levels.map(one => inner(one, 'a:defRPr')?.attributes[key]).find(value => value !== undefined)
  const edge = (key: string, usual: number): number =>
    Number(bodies.map(one => one?.[key]).find(value => value !== undefined) ?? usual * emu) / emu
  const within = (...names: string[]): string | undefined =>
    levels.map(one => inner(one, ...names)?.attributes.val).find(value => value !== undefined)
  const told = letters('sz')
  const prompt = [shape, from]
    .map(one => every(one, 'a:rPr')[0]?.attributes.sz)
    .find(value => value !== undefined)
  const size = Number(told ?? prompt ?? 1800) / 100
  const share = within('a:spcBef', 'a:spcPct')
  const face = levels
    .map(one => inner(one, 'a:defRPr', 'a:latin')?.attributes.typeface)
    .find(value => value !== undefined)
  const bullet = levels
    .map(one => one?.children.find(({ name }) => /^a:bu(None|Char|AutoNum|Blip)$/.test(name))?.name)
    .find(name => name !== undefined)
  const align = paragraph('algn')
  const anchor = bodies.map(one => one?.anchor).find(value => value !== undefined)
  const caps = letters('cap') === 'all' ? 1.15 : 1
  return {
    size,
    told: told !== undefined || prompt === undefined,
    bold: /^(1|true)$/.test(letters('b') ?? ''),
    anchor: anchor === 'b' || anchor === 'ctr' ? anchor : 't',
    align: align === 'ctr' || align === 'r' ? align : 'l',
    inset: { l: edge('lIns', 0.1), t: edge('tIns', 0.05), r: edge('rIns', 0.1), b: edge('bIns', 0.05) },
    leading: Number(within('a:lnSpc', 'a:spcPct') ?? 100000) / 100000,
    above:
      share === undefined
        ? Number(within('a:spcBef', 'a:spcPts') ?? 0) / 100
        : (size * Number(share)) / 100000,
    indent: Number(paragraph('marL') ?? 0) / emu,
    bullet: bullet !== undefined && bullet !== 'a:buNone',
    wide:
      caps *
      wideness(
        face === undefined || face.startsWith('+mn')
          ? faces.minor
          : face.startsWith('+mj')
            ? faces.major
            : face,
      ),
  }
}

/** As wide as Arial's where a face is known to be no wider; a little more where it is not known, to be on the safe side. */
const wideness = (face: string): number => widths.find(([names]) => names.test(face))?.[1] ?? 1.04

const widths: readonly (readonly [RegExp, number])[] = [
  [/^(Arial|Arimo|Helvetica|Liberation|Calibri|Carlito|Times|Garamond|Gill Sans|Aptos)\b/i, 1],
  [/^(Verdana|DejaVu Sans|Century Gothic)/i, 1.22],
]
