import { fill } from '../../content/tell.ts'
import { phrase } from '../../views/phrase.ts'
import type { DeckFurniture } from '../slides/deck.ts'
import type { PlannedSlide } from '../slides/plan.ts'
import type { Figure } from '../slides/slide-design.ts'
import { draftMark } from './draft-mark.ts'
import { pictureToken } from './draw.ts'
import { figureXml, type Pen } from './figure-xml.ts'
import type { FurnishedPlan } from './furnished-plan.ts'
import { furniture } from './furniture.ts'
import { linkTargets } from './link-targets.ts'
import { head, namespaces, root } from './namespaces.ts'
import { paragraph } from './paragraphs.ts'
import { placeTag } from './place-tag.ts'
import { slidePlace } from './placeholder.ts'
import { shapeNames } from './shape-names.ts'
import { xml } from './xml.ts'

export interface DressedSlide {
  readonly part: string
  /** Relationships of its links, for the slide's list of them. */
  readonly relationships: string
}

/** Gives a drawn slide its words, shapes, names, descriptions and links, in reading order. */
export function slide(
  drawn: string,
  planned: PlannedSlide,
  { stamp, draft, pageOf, marks, slides, layouts, frame }: FurnishedPlan,
  { language, direction, words, theme }: DeckFurniture,
): DressedSlide {
  const { linkId, relationships } = linkTargets()
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  let id = 1
  const pen: Pen = {
    ground: layouts[planned.layout]?.ground ?? 'paper',
    marks,
    language,
    direction,
    theme,
    id: () => ++id,
    name: shapeNames(words),
    linkId,
  }
  const places = planned.regions.map((region, index) => {
    const name = index === 0 ? say('pptx_name_title') : say('pptx_name_words', { number: String(index) })
    const tag = placeTag(layouts[planned.layout]?.id ?? '', index)
    return slidePlace({ ...pen, id: ++id, name, tag }, paragraph(region, pen, linkId))
  })
  const drafts = draft ? [draftMark({ ...pen, mark: draft, id: ++id, box: frame.draft })] : []
  const figures = planned.figures.map(figure => ({
    made: figureXml(figure, pen),
    silent: isSilent(figure),
    before: figure.before,
  }))
  const picture = planned.picture && /<p:pic>.*?<\/p:pic>/s.exec(drawn)?.[0]
  if (planned.picture && !picture?.includes(pictureToken)) throw new Error('the picture was not drawn')
  const pictures = picture
    ? [
        picture.replace(
          /<p:cNvPr .*?<\/p:cNvPr>/s,
          () =>
            `<p:cNvPr id="${++id}" name="${xml(say(planned.hasLogo ? 'pptx_name_logo' : 'pptx_name_picture'))}" descr="${xml(planned.picture?.alt ?? '')}"/>`,
        ),
      ]
    : []
  const names = { stamp: say('pptx_name_stamp'), number: say('pptx_name_number') }
  const foot = furniture({
    id: id + 1,
    language,
    direction,
    stamp,
    names,
    frame,
    of: { pageOf, pages: slides.length },
  })
  const heard = (before: number | undefined): string[] =>
    figures.filter(one => !one.silent && one.before === before).map(one => one.made)
  // The order of the file is the order of reading, and each lies over those before it.
  const [title = '', ...rest] = places
  const shapes = [
    title,
    ...drafts,
    ...rest.flatMap((place, index) => [...heard(index), place]),
    ...heard(undefined),
    ...pictures,
    foot,
    ...figures.filter(one => one.silent).map(one => one.made),
  ]
  return {
    part: `${head}<p:sld ${namespaces}><p:cSld><p:spTree>${root}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relationships: relationships(),
  }
}

/** Words beside it say the same, and it holds none itself. */
const isSilent = ({ alt, label }: Figure): boolean => alt === undefined && label === undefined
