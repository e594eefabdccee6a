import type PptxGenJs from 'pptxgenjs'
import { loadPackage } from '../../load-package.ts'
import type { FurnishedPlan } from './furnished-plan.ts'

/** What a picture is called until `dress` finds it by that. */
export const pictureToken = 'picture'

/** The bare package: a part for every layout and slide, and its pictures. Its words and shapes come after. */
export async function draw({ layouts, slides, frame }: FurnishedPlan): Promise<Uint8Array> {
  const Deck = loadPackage('pptxgenjs') as typeof PptxGenJs.default
  const deck = new Deck()
  const { w: width, h: height } = frame.slide
  if (height > width) deck.defineLayout({ name: 'upright', width, height })
  deck.layout = height > width ? 'upright' : width > 12 ? 'LAYOUT_WIDE' : 'LAYOUT_4x3'
  layouts.forEach((_, i) => {
    deck.defineSlideMaster({ title: `layout-${i}` })
  })
  for (const { layout, picture } of slides) {
    const slide = deck.addSlide({ masterName: `layout-${layout}` })
    if (picture) slide.addImage({ data: picture.data, ...picture.box, objectName: pictureToken })
  }
  const written = await deck.write({ outputType: 'uint8array' })
  if (!(written instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes')
  return written
}
