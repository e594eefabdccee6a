import type PptxGenJs from 'pptxgenjs'
import { loadPackage } from '../../load-package.ts'
import type { Plan } from './plan.ts'
import type { Drawing, Ink } from './scene.ts'

/** What the objects are called until `dress` finds them by it. */
export const token = {
  region: (i: number) => `region-${i}`,
  drawing: (i: number) => `drawing-${i}`,
  picture: 'picture',
} as const

/** The bare package: layouts with places for words, slides with native shapes. Its words and names come after. */
export async function draw({ layouts, slides }: Plan): Promise<Uint8Array> {
  const Deck = loadPackage('pptxgenjs') as typeof PptxGenJs.default
  const deck = new Deck()
  deck.layout = 'LAYOUT_WIDE'
  layouts.forEach((layout, i) => {
    deck.defineSlideMaster({
      title: `layout-${i}`,
      objects: layout.regions.map((region, at) => ({
        placeholder: {
          options: {
            name: token.region(at),
            objectName: token.region(at),
            type: at === 0 ? 'title' : 'body',
            ...region.box,
          },
          text: '',
        },
      })),
    })
  })
  for (const { layout, regions, drawings, picture } of slides) {
    const slide = deck.addSlide({ masterName: `layout-${layout}` })
    regions.forEach((_, i) => {
      slide.addText('', { placeholder: token.region(i), objectName: token.region(i) })
    })
    drawings.forEach((drawing, i) => {
      slide.addShape(drawing.shape as PptxGenJs.default.SHAPE_NAME, {
        ...shape(drawing),
        objectName: token.drawing(i),
      })
    })
    if (picture) slide.addImage({ data: picture.data, ...picture.box, objectName: token.picture })
  }
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes')
  return written
}

function shape({ box, points, fill, line }: Drawing): PptxGenJs.default.ShapeProps {
  return {
    ...box,
    ...(points && { points: points.map(point => ({ ...point })) }),
    ...(fill && { fill: { color: scheme(fill) } }),
    ...(line && {
      line: {
        color: scheme(line.colour),
        width: line.width,
        dashType: line.dotted ? 'sysDot' : 'solid',
        ...(line.arrow && { endArrowType: 'triangle' }),
        ...(line.arrow === 'both' && { beginArrowType: 'triangle' }),
      },
    }),
  }
}

/** The theme's name for a colour, or its six figures. */
export function scheme(ink: Ink): string {
  const fixed: Record<string, string> = { ink: 'tx1', quiet: 'tx2', paper: 'bg1', panel: 'bg2' }
  if (ink.startsWith('#')) return ink.slice(1).toUpperCase()
  return fixed[ink] ?? `accent${ink.slice(1)}`
}
