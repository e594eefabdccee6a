import type { Figure } from '../slides/slide-design.ts'
import { decorative } from './decorative.ts'
import type { Extent } from './freeform.ts'
import { clicked, type LinkId, runsXml, type Written } from './paragraphs.ts'
import { type Brush, type PartShape, partShapes } from './part-shapes.ts'
import { emu, xml } from './xml.ts'

/** What figures are drawn with on one slide. */
export interface Pen extends Pick<Brush, 'ground' | 'marks'>, Written {
  /** The next free id. */
  readonly id: () => number
  /** A name that no other shape of the slide has, for what a shape is and whose. */
  readonly name: (is: PartShape['is'] | Figure['name'], code?: string) => string
  readonly linkId: LinkId
}

/** A figure as a native shape, or as a group of them under one name and one description. */
export function figureXml(figure: Figure, pen: Pen): string {
  const { box, drawing, ink = 'ink', tone = 1, alt = '', label } = figure
  const shapes = drawing.parts.flatMap(part =>
    partShapes(part, {
      ...pen,
      ink,
      tone,
      x: emu(box.x),
      y: emu(box.y),
      scale: (box.w * 914400) / drawing.width,
    }),
  )
  const click = figure.link ? clicked(figure.link, pen.linkId) : ''
  const silent = alt === '' && label === undefined
  const about = (name: string): string =>
    `<p:cNvPr id="${pen.id()}" name="${xml(name)}" descr="${xml(alt)}">${click}${silent ? decorative : ''}</p:cNvPr>`
  const [only, ...more] = shapes
  if (only === undefined) return ''
  if (more.length === 0) {
    const name = figure.code === undefined ? pen.name(figure.name) : pen.name('mark', figure.code)
    return shapeXml(only, about(name), label ? inside(figure, pen) : '')
  }
  const head = about(pen.name(figure.name))
  const inner = shapes.map(one =>
    shapeXml(
      one,
      `<p:cNvPr id="${pen.id()}" name="${xml(pen.name(one.is, one.code))}" descr="">${decorative}</p:cNvPr>`,
      '',
    ),
  )
  const { x, y, w, h } = around(shapes.map(one => one.extent))
  return `<p:grpSp><p:nvGrpSpPr>${head}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${w}" cy="${h}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${w}" cy="${h}"/></a:xfrm></p:grpSpPr>${inner.join('')}</p:grpSp>`
}

function shapeXml({ connector, extent, properties }: PartShape, about: string, text: string): string {
  const place = `<a:xfrm><a:off x="${extent.x}" y="${extent.y}"/><a:ext cx="${extent.w}" cy="${extent.h}"/></a:xfrm>`
  const spPr = `<p:spPr>${place}${properties}</p:spPr>`
  return connector
    ? `<p:cxnSp><p:nvCxnSpPr>${about}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>${spPr}</p:cxnSp>`
    : `<p:sp><p:nvSpPr>${about}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>${spPr}${text}</p:sp>`
}

/** A number in the middle of a shape. */
function inside({ label }: Figure, pen: Pen): string {
  const words = label ? runsXml([label], pen, pen.linkId) : ''
  return `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/>${words}<a:endParaRPr lang="${pen.language}"/></a:p></p:txBody>`
}

function around(extents: readonly Extent[]): Extent {
  const [x, y] = [Math.min(...extents.map(one => one.x)), Math.min(...extents.map(one => one.y))]
  return {
    x,
    y,
    w: Math.max(...extents.map(one => one.x + one.w)) - x,
    h: Math.max(...extents.map(one => one.y + one.h)) - y,
  }
}
