import { fill } from '../../../content/tell.ts'
import type { Line, Words } from '../../../model.ts'
import { phrase } from '../../../views/phrase.ts'
import type { Figure } from '../../slides/slide-design.ts'
import { draftMark } from '../draft-mark.ts'
import { figureXml, type Pen } from '../figure-xml.ts'
import { linkTargets } from '../link-targets.ts'
import { head, namespaces, root } from '../namespaces.ts'
import { shapeNames } from '../shape-names.ts'
import type { DressedSlide } from '../slide.ts'
import { pictureXml } from './picture-xml.ts'
import { type PlacePen, placeXml } from './place-xml.ts'
import type { StagedDeck, StagedPlace, StagedSlide } from './staged.ts'

/** What all slides of a deck are written with. */
export interface SlidePen {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly words: Words
  /** The path of each mark, on a grid of 24. */
  readonly marks: Readonly<Record<string, string>>
  /** Stands on every slide of a build whose words may not fit. */
  readonly draft: Line | undefined
}

/** A slide on somebody's template, in reading order: its title, its words with what belongs to them, its foot, and what nobody hears. */
export function slidePart(
  slide: StagedSlide,
  { unit, width }: Pick<StagedDeck, 'unit' | 'width'>,
  { language, direction, words, marks, draft }: SlidePen,
): DressedSlide {
  const { linkId, relationships } = linkTargets()
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  let id = 1
  const pen: Pen & PlacePen = {
    ground: 'paper',
    marks,
    language,
    direction,
    theme: slide.colours,
    id: () => ++id,
    name: shapeNames(words),
    linkId,
    unit,
  }
  const write = (place: StagedPlace, name: string): string => placeXml(place, { id: ++id, name }, pen)
  const [title = '', ...rest] = slide.places.map((place, i) =>
    write(place, i === 0 ? say('pptx_name_title') : say('pptx_name_words', { number: String(i) })),
  )
  const box = { x: (width - 4) * unit, y: 0, w: 4 * unit, h: 0.42 * unit }
  const drafts = draft ? [draftMark({ ...pen, id: ++id, mark: draft, box, size: 18 * unit })] : []
  const figures = slide.figures.map(figure => ({
    made: figureXml(inUnits(figure, unit), pen),
    silent: figure.alt === undefined && figure.label === undefined,
    before: figure.before,
  }))
  const last = rest.length
  // A figure may belong to words that share a place with others here.
  const heard = (at: number | undefined): string[] =>
    figures
      .filter(
        ({ silent, before }) =>
          !silent && (before !== undefined && before < last ? before : undefined) === at,
      )
      .map(one => one.made)
  const pictures = slide.picture
    ? [pictureXml(slide.picture, { id: ++id, name: say('pptx_name_picture') }, unit)]
    : []
  const foot = [
    ...(slide.stamp ? [write(slide.stamp, say('pptx_name_stamp'))] : []),
    ...(slide.number ? [numbered(write(slide.number, say('pptx_name_number')), language)] : []),
  ]
  const shapes = [
    title,
    ...drafts,
    ...rest.flatMap((place, index) => [...heard(index), place]),
    ...heard(undefined),
    ...pictures,
    ...foot,
    ...figures.filter(one => one.silent).map(one => one.made),
  ]
  const mapping = slide.mapping ?? '<a:masterClrMapping/>'
  return {
    part: `${head}<p:sld ${namespaces}><p:cSld><p:spTree>${root}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr>${mapping}</p:clrMapOvr></p:sld>`,
    relationships: relationships(),
  }
}

/** The place of the number holds a field, which PowerPoint fills in. */
const numbered = (place: string, language: string): string =>
  place.replace(
    '<a:lstStyle/>',
    `<a:lstStyle/><a:p><a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="${language}"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="${language}"/></a:p>`,
  )

/** A figure in the template's own inches and points. */
function inUnits(figure: Figure, unit: number): Figure {
  const { box, label } = figure
  return {
    ...figure,
    box: { x: box.x * unit, y: box.y * unit, w: box.w * unit, h: box.h * unit },
    ...(label && { label: { ...label, size: Math.round((label.size ?? 18) * unit * 2) / 2 } }),
  }
}
