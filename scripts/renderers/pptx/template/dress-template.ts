import { posix } from 'node:path'
import { strToU8 } from 'fflate'
import { readXml } from '../../../content/deck-template/read-xml.ts'
import { relationsOf } from '../../../content/deck-template/relations.ts'
import { every } from '../../../content/deck-template/xml-element.ts'
import { fill } from '../../../content/tell.ts'
import type { DeckTemplate } from '../../../deck-template.ts'
import type { Line } from '../../../model.ts'
import { phrase } from '../../../views/phrase.ts'
import type { DeckFurniture } from '../../slides/deck.ts'
import type { Picture } from '../../slides/slide-design.ts'
import { office } from '../namespaces.ts'
import { notes, notesMaster } from '../notes.ts'
import { appProperties, coreProperties } from '../properties.ts'
import { relationships } from '../relationships.ts'
import { derivedLayout } from './derived-layout.ts'
import { framePackage } from './frame-package.ts'
import { pictureLink } from './picture-xml.ts'
import { slidePart } from './slide-part.ts'
import type { StagedDeck } from './staged.ts'

export interface TemplatePlan {
  readonly staged: StagedDeck
  readonly template: DeckTemplate
  readonly marks: Readonly<Record<string, string>>
  readonly draft: Line | undefined
}

export interface DressedTemplate {
  readonly parts: Map<string, string | Uint8Array>
  /** What those are that no other deck of ours has. */
  readonly types: ReadonlyMap<string, string>
}

/** The parts of a deck on somebody's template: theirs as they are, with our layouts beside them, and the slides and notes. */
export function dressTemplate(
  { staged, template, marks, draft }: TemplatePlan,
  title: string,
  { language, direction, words, organisation, issued }: DeckFurniture,
): DressedTemplate {
  const parts = new Map(template.parts)
  const types = new Map(template.types)
  const text = (name: string): string => {
    const part = parts.get(name)
    if (typeof part !== 'string') throw new Error(`the template has no ${name}`)
    return part
  }
  const say = (key: string, values: Record<string, string> = {}): string =>
    fill(phrase(words, key).text, values)
  const look = { language, direction, slide: say('pptx_name_slide'), notes: say('pptx_name_notes') }
  const free = (folder: string, stem: string): ((i: number) => string) => {
    const taken = [...template.parts.keys()].map(name =>
      Number(new RegExp(`^${folder}/${stem}(\\d+)\\.xml$`).exec(name)?.[1] ?? 0),
    )
    const most = Math.max(0, ...taken)
    return i => `${folder}/${stem}${most + 1 + i}.xml`
  }
  const layoutName = free('ppt/slideLayouts', 'slideLayout')

  const ids = template.masters.flatMap(({ part, id }) => [
    Number(id),
    ...every(readXml(strToU8(text(part)), part, template.file), 'p:sldLayoutId').map(one =>
      Number(one.attributes.id),
    ),
  ])
  let id = Math.max(2147483647, ...ids.filter(Number.isFinite))
  staged.derived.forEach((one, i) => {
    const from = template.layouts[one.from]
    if (from === undefined) throw new Error('a layout from nowhere')
    const name = layoutName(i)
    const pen = {
      language,
      direction,
      unit: staged.unit,
      colours: from.colours,
      prompt: (number: number) => say('pptx_name_words', { number: String(number) }),
    }
    parts.set(name, derivedLayout(text(from.part), one, pen))
    parts.set(relationsOf(name), text(relationsOf(from.part)))
    const link = `rIdOurs${i + 1}`
    const list = relationsOf(from.master)
    const to = `<Relationship Id="${link}" Type="${office}/slideLayout" Target="${posix.relative(posix.dirname(from.master), name)}"/>`
    parts.set(
      list,
      text(list).replace('</Relationships>', () => `${to}</Relationships>`),
    )
    const entry = `<p:sldLayoutId id="${++id}" r:id="${link}"/>`
    parts.set(
      from.master,
      text(from.master).replace('</p:sldLayoutIdLst>', () => `${entry}</p:sldLayoutIdLst>`),
    )
  })

  const theme = template.masters[0]?.theme ?? ''
  const themeCopy = free('ppt/theme', 'theme')(0)
  parts.set(themeCopy, text(theme))
  if (parts.has(relationsOf(theme))) parts.set(relationsOf(themeCopy), text(relationsOf(theme)))
  parts.set('ppt/notesMasters/notesMaster1.xml', notesMaster(look))
  parts.set(
    'ppt/notesMasters/_rels/notesMaster1.xml.rels',
    relationships([['theme', `../${themeCopy.slice('ppt/'.length)}`]]),
  )

  const pen = { language, direction, words, marks, draft }
  staged.slides.forEach((one, i) => {
    const made = slidePart(one, staged, pen)
    const { own, index } = one.layout
    const layout = own ? layoutName(index) : template.layouts[index]?.part
    const number = i + 1
    const picture = one.picture && putPicture(one.picture, `picture${number}`, parts, types)
    parts.set(`ppt/slides/slide${number}.xml`, made.part)
    parts.set(
      `ppt/slides/_rels/slide${number}.xml.rels`,
      relationships(
        [
          ['slideLayout', `../${layout?.replace(/^ppt\//, '')}`],
          ['notesSlide', `../notesSlides/notesSlide${number}.xml`],
          ...(picture ? [['image', `../media/${picture}`, pictureLink] as const] : []),
        ],
        made.relationships,
      ),
    )
    parts.set(`ppt/notesSlides/notesSlide${number}.xml`, notes(one.notes, look))
    parts.set(
      `ppt/notesSlides/_rels/notesSlide${number}.xml.rels`,
      relationships([
        ['notesMaster', '../notesMasters/notesMaster1.xml'],
        ['slide', `../slides/slide${number}.xml`],
      ]),
    )
  })
  for (const [name, part] of framePackage(staged, template, { language, direction })) parts.set(name, part)
  const about = { title, organisation: organisation.text, language, issued, slides: staged.slides.length }
  parts.set('docProps/core.xml', coreProperties(about))
  parts.set('docProps/app.xml', appProperties(about))
  return { parts, types }
}

/** Puts a picture among the parts, under a name that none of the template's has. Gives that. */
function putPicture(
  { data }: Picture,
  name: string,
  parts: Map<string, string | Uint8Array>,
  types: Map<string, string>,
): string {
  const [, type = '', bytes = ''] = /^data:([^;,]+);base64,(.*)$/s.exec(data) ?? []
  const file = `${name}-of-slide.${type.split('/').at(-1)}`
  parts.set(`ppt/media/${file}`, Buffer.from(bytes, 'base64'))
  types.set(`ppt/media/${file}`, type)
  return file
}
