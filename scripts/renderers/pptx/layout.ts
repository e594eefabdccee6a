import { fill } from '../../content/tell.ts'
import { phrase } from '../../views/phrase.ts'
import type { DeckFurniture } from './deck.ts'
import { furniture } from './furniture.ts'
import { head, namespaces, root } from './namespaces.ts'
import { layoutPlace } from './placeholder.ts'
import type { PlannedLayout } from './plan.ts'
import { xml } from './xml.ts'

/** A layout under its own plain name, with a prompt in each place and the furniture at the foot. */
export function layout(
  { name, ownLine, regions }: PlannedLayout,
  stamp: string,
  { language, words }: DeckFurniture,
): string {
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  const places = regions.map((region, index) => {
    const prompt = index === 0 ? say('pptx_name_title') : say('pptx_name_words', { number: String(index) })
    return layoutPlace(region, { id: index + 2, name: prompt, index, language }, prompt)
  })
  const names = { stamp: say('pptx_name_stamp'), number: say('pptx_name_number') }
  const foot = furniture({ id: regions.length + 2, language, stamp, names })
  return `${head}<p:sldLayout ${namespaces} preserve="1" userDrawn="1"${ownLine ? ' showMasterSp="0"' : ''}><p:cSld name="${xml(name)}"><p:spTree>${root}${places.join('')}${foot}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
}
