import { fill } from '../../content/tell.ts'
import { phrase } from '../../views/phrase.ts'
import type { DeckFurniture } from '../slides/deck.ts'
import type { PlannedLayout } from '../slides/plan.ts'
import { figureXml } from './figure-xml.ts'
import { fillXml } from './fill-xml.ts'
import type { FurnishedPlan } from './furnished-plan.ts'
import { furniture } from './furniture.ts'
import { layoutKind } from './layout-kind.ts'
import { head, namespaces, root } from './namespaces.ts'
import { placeTag } from './place-tag.ts'
import { layoutPlace } from './placeholder.ts'
import { shapeNames } from './shape-names.ts'
import { xml } from './xml.ts'

/** A layout under its own plain name: its ground, a prompt in each place, and the furniture at the foot. */
export function layout(
  { name, id: kind, ground, ink, foot, regions }: PlannedLayout,
  { stamp, marks, frame }: Pick<FurnishedPlan, 'stamp' | 'marks' | 'frame'>,
  { language, direction, words, theme }: DeckFurniture,
): string {
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  let id = 1
  const places = regions.map((region, index) => {
    const prompt = index === 0 ? say('pptx_name_title') : say('pptx_name_words', { number: String(index) })
    return layoutPlace(
      region,
      { id: ++id, name: prompt, tag: placeTag(kind, index), language, direction, theme },
      prompt,
    )
  })
  // The master's line stands on paper.
  const isMasters = ground === 'paper' && foot !== undefined
  const line =
    foot && !isMasters
      ? figureXml(foot, {
          ground,
          marks,
          language,
          direction,
          theme,
          id: () => ++id,
          name: shapeNames(words),
          linkId: () => '',
        })
      : ''
  const names = { stamp: say('pptx_name_stamp'), number: say('pptx_name_number') }
  const look = ink === 'ink' ? {} : { look: { ink, theme, placed: false } }
  const end = furniture({ id: id + 1, language, direction, stamp, names, frame, ...look })
  const type = layoutKind(kind, regions.length)
  const back =
    ground === 'paper' ? '' : `<p:bg><p:bgPr>${fillXml(ground, theme)}<a:effectLst/></p:bgPr></p:bg>`
  return `${head}<p:sldLayout ${namespaces}${type === undefined ? '' : ` type="${type}"`} preserve="1" userDrawn="1"${isMasters ? '' : ' showMasterSp="0"'}><p:cSld name="${xml(name)}">${back}<p:spTree>${root}${places.join('')}${end}${line}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}
