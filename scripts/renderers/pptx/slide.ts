import { fill } from '../../content/tell.ts'
import { phrase } from '../../views/phrase.ts'
import type { DeckFurniture } from './deck.ts'
import { decorative } from './decorative.ts'
import { draftMark } from './draft-mark.ts'
import { token } from './draw.ts'
import { furniture } from './furniture.ts'
import { head, namespaces, office, root } from './namespaces.ts'
import { clicked, type LinkId, paragraphs } from './paragraphs.ts'
import { slidePlace } from './placeholder.ts'
import type { Plan, PlannedSlide } from './plan.ts'
import { preset } from './preset.ts'
import type { Drawing, Link } from './scene.ts'
import { xml } from './xml.ts'

export interface DressedSlide {
  readonly part: string
  /** Relationships of its links, for the slide's list of them. */
  readonly relationships: string
}

/** Gives a drawn slide its words, names, descriptions and links, in reading order. */
export function slide(
  drawn: string,
  planned: PlannedSlide,
  { stamp, draft }: Pick<Plan, 'stamp' | 'draft'>,
  { language, words }: DeckFurniture,
): DressedSlide {
  const targets = new Map<string, string>()
  const linkId: LinkId = link => {
    const key = target(link)
    if (!targets.has(key)) targets.set(key, `rIdLink${targets.size + 1}`)
    return targets.get(key) ?? ''
  }
  const objects = new Map(
    [...drawn.matchAll(/<p:(sp|pic)>.*?<\/p:\1>/gs)].map(([whole]) => [
      /name="([^"]*)"/.exec(whole)?.[1],
      whole,
    ]),
  )
  const object = (name: string): string => {
    const found = objects.get(name)
    if (found === undefined) throw new Error(`${name} was not drawn`)
    return found
  }
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  let id = 1
  const places = planned.regions.map((region, index) => {
    const name = index === 0 ? say('pptx_name_title') : say('pptx_name_words', { number: String(index) })
    return slidePlace({ id: ++id, name, index, language }, paragraphs(region.words, language, linkId))
  })
  const drafts = draft ? [draftMark({ language, ...draft, id: ++id })] : []
  const marks = new Map<string, number>()
  const drawings = planned.drawings.map((drawing, index) => {
    const { code, alt, link } = drawing
    const seen = marks.get(code ?? '') ?? 0
    marks.set(code ?? '', seen + 1)
    // A second mark of the same commitment is named as any other drawing, so that names stay apart.
    const name =
      code !== undefined && seen === 0
        ? say('pptx_name_mark', { code })
        : say('pptx_name_drawing', { number: String(index + 1) })
    const silent = isSilent(drawing)
    const about = named(++id, name, { alt, silent, link }, linkId)
    const made = finish(object(token.drawing(index)), about, drawing, language, linkId)
    return { made, silent, before: drawing.before }
  })
  const pictures = planned.picture
    ? [
        object(token.picture).replace(/<p:cNvPr .*?<\/p:cNvPr>/s, () =>
          named(++id, say('pptx_name_logo'), { alt: planned.picture?.alt, silent: false }, linkId),
        ),
      ]
    : []
  const names = { stamp: say('pptx_name_stamp'), number: say('pptx_name_number') }
  const foot = furniture({ id: id + 1, language, stamp, names })
  const heard = (before: number | undefined): string[] =>
    drawings.filter(one => !one.silent && one.before === before).map(one => one.made)
  // The order of the file is the order of reading, and each lies over those before it.
  const [title = '', ...rest] = places
  const shapes = [
    title,
    ...drafts,
    ...rest.flatMap((place, index) => [...heard(index), place]),
    ...heard(undefined),
    ...pictures,
    foot,
    ...drawings.filter(one => one.silent).map(one => one.made),
  ]
  return {
    part: `${head}<p:sld ${namespaces}><p:cSld><p:spTree>${root}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relationships: [...targets].map(([key, at]) => `<Relationship Id="${at}" ${key}/>`).join(''),
  }
}

const target = (link: Link): string =>
  'slide' in link
    ? `Type="${office}/slide" Target="slide${link.slide}.xml"`
    : `Type="${office}/hyperlink" Target="${xml(address(link.address))}" TargetMode="External"`

/** Letters that addresses cannot hold are written as figures, those that already are stay. */
const address = (written: string): string => (URL.canParse(written) ? new URL(written).href : written)

/** Words beside it say the same, and it holds none itself. */
const isSilent = ({ alt, label }: Drawing): boolean => alt === undefined && label === undefined

interface Said {
  readonly alt: string | undefined
  readonly silent: boolean
  readonly link?: Link | undefined
}

function named(id: number, name: string, { alt, silent, link }: Said, linkId: LinkId): string {
  const click = link ? clicked(link, linkId) : ''
  return `<p:cNvPr id="${id}" name="${xml(name)}" descr="${xml(alt ?? '')}">${click}${silent ? decorative : ''}</p:cNvPr>`
}

/** What pptxgenjs cannot say of a shape: its description, exact shapes, round ends, a figure in the middle. */
function finish(
  object: string,
  about: string,
  { shape, label }: Drawing,
  language: string,
  linkId: LinkId,
): string {
  const dressed = object
    .replace(/<p:cNvPr .*?<\/p:cNvPr>/s, () => about)
    .replace(/<a:prstGeom prst="\w+"><a:avLst><\/a:avLst><\/a:prstGeom>/, () => preset(shape))
  const round = shape === 'custGeom' ? rounded(dressed) : dressed
  if (label === undefined) return round
  const text = paragraphs([[label]], language, linkId).replaceAll('<a:p>', '<a:p><a:pPr algn="ctr"/>')
  const inside = `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="ctr"/><a:lstStyle/>${text}</p:txBody>`
  return round.replace('</p:sp>', () => `${inside}</p:sp>`)
}

const rounded = (object: string): string =>
  object.replace('<a:ln w=', '<a:ln cap="rnd" w=').replace(/(<a:prstDash [^>]*\/>)/, '$1<a:round/>')
