import { arrowPath } from '../../drawing/arrow-path.ts'
import type { Mark, Part } from '../../drawing/drawing.ts'
import type { Ink } from '../slides/slide-design.ts'
import type { Paint } from './colour-xml.ts'
import { fillXml } from './fill-xml.ts'
import { type Extent, freeform } from './freeform.ts'
import { markShape } from './mark-shape.ts'

/** Where a drawing stands, in EMU, and what it is drawn with. */
export interface Brush {
  readonly x: number
  readonly y: number
  /** EMU in a unit of the drawing. */
  readonly scale: number
  readonly ink: Ink
  readonly tone: number
  /** What it all stands on: the colour of halos. */
  readonly ground: Ink
  readonly theme: Paint
  /** The path of each mark, on a grid of 24. */
  readonly marks: Readonly<Record<string, string>>
}

/** One native shape: what it is, where it stands, and its properties. */
export interface PartShape {
  readonly is: 'line' | 'mark' | 'stop' | 'arrow' | 'halo'
  /** Whose mark it is. */
  readonly code?: string
  readonly connector: boolean
  readonly extent: Extent
  readonly properties: string
}

/** A part of a drawing as native shapes; a mark that PowerPoint has no shape for has its halo below it. */
export function partShapes(part: Part, brush: Brush): PartShape[] {
  const { ink, tone, ground, theme, scale } = brush
  const line = (weight: number, colour: Ink, tone = 1, dots = false): string =>
    `<a:ln w="${Math.max(1, Math.round(weight * scale))}" cap="rnd">${fillXml(colour, theme, tone)}<a:prstDash val="${dots ? 'sysDot' : 'solid'}"/><a:round/></a:ln>`
  switch (part.draws) {
    case 'stroke': {
      if (part.off) return []
      const { extent, geometry, straight } = freeform(part.d, brush, false)
      const look = line(part.weight, ink, tone, part.pitch !== undefined)
      return [
        straight
          ? { is: 'line', connector: true, extent, properties: `${preset('line')}${look}` }
          : { is: 'line', connector: false, extent, properties: `${geometry}<a:noFill/>${look}` },
      ]
    }
    case 'mark':
      return markShapes(part, brush, line)
    case 'stop': {
      const at = (value: number): number => Math.round(value * scale)
      const extent = {
        x: brush.x + at(part.x - part.size / 2),
        y: brush.y + at(part.y - part.size / 2),
        w: at(part.size),
        h: at(part.size),
      }
      const properties = `${preset('ellipse')}${fillXml(ground, theme)}${line(part.weight, ink)}`
      return [{ is: 'stop', connector: false, extent, properties }]
    }
    case 'arrow': {
      const { extent, geometry } = freeform(arrowPath(part), brush, true)
      const properties = `${geometry}${fillXml(ink, theme, tone)}<a:ln><a:noFill/></a:ln>`
      return [{ is: 'arrow', connector: false, extent, properties }]
    }
  }
}

function markShapes(part: Mark, brush: Brush, line: (weight: number, colour: Ink) => string): PartShape[] {
  const { ink, tone, ground, theme, marks } = brush
  const colour = part.look === 'own' ? (part.id as Ink) : ink
  const { extent, geometry } = markShape(part, marks[part.mark] ?? '', brush)
  const fill = fillXml(colour, theme, tone)
  const none = '<a:ln><a:noFill/></a:ln>'
  const mark = { is: 'mark', code: part.id, connector: false, extent } as const
  if (part.halo === 0) return [{ ...mark, properties: `${geometry}${fill}${none}` }]
  if (geometry.startsWith('<a:prst'))
    return [{ ...mark, properties: `${geometry}${fill}${line(part.halo, ground)}` }]
  const halo = `${geometry}${fillXml(ground, theme)}${line(part.halo * 2, ground)}`
  return [
    { is: 'halo', connector: false, extent, properties: halo },
    { ...mark, properties: `${geometry}${fill}${none}` },
  ]
}

const preset = (name: string): string => `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`
