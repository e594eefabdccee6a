import { strFromU8 } from 'fflate'
import { child } from './child.ts'
import { type Element, readXml } from './read-xml.ts'
import { type Shape, shape } from './shape.ts'

/** The parts of a package before they are zipped, by name. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

export interface ReadSlide {
  readonly number: number
  readonly tree: Element
  /** In reading order. */
  readonly shapes: readonly Shape[]
  readonly layout: Element
  readonly master: Element
  readonly notes: Element | undefined
  /** Where its relationships lead, by id. */
  readonly links: ReadonlyMap<string, string>
}

/** The parts of a package as those who check them want them. */
export interface ReadDeck {
  readonly slides: readonly ReadSlide[]
  readonly master: Element
  readonly theme: Element
  readonly presentation: Element
  readonly properties: Element
  /** Every part that holds words, by its name. */
  readonly written: ReadonlyMap<string, Element>
}

const kinds = ['p:sp', 'p:pic', 'p:cxnSp', 'p:graphicFrame', 'p:grpSp']

/** Reads each part once; `ours` is which of those with words are of our making. */
export function readDeck(parts: Parts, ours = /^ppt\/(slide|notes)\w+\/[^/]+\.xml$/): ReadDeck {
  const trees = new Map<string, Element>()
  const tree = (name: string): Element => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`the package has no ${name}`)
    const read = trees.get(name) ?? readXml(typeof part === 'string' ? part : strFromU8(part))
    trees.set(name, read)
    return read
  }
  const written = [...parts.keys()].filter(name => ours.test(name))
  const count = [...parts.keys()].filter(name => /^ppt\/slides\/[^/]+\.xml$/.test(name)).length
  const slides = Array.from({ length: count }, (_, index): ReadSlide => {
    const number = index + 1
    const relationships = tree(`ppt/slides/_rels/slide${number}.xml.rels`).children.map(
      ({ attributes: { Id = '', Target = '' } }) => [Id, Target] as const,
    )
    const leads = (folder: string): string | undefined =>
      relationships.find(([, to]) => to.startsWith(`../${folder}/`))?.[1].replace('..', 'ppt')
    const [layout, notes] = [leads('slideLayouts'), leads('notesSlides')]
    if (layout === undefined) throw new Error(`slide ${number} has no layout`)
    const slide = tree(`ppt/slides/slide${number}.xml`)
    const shapes = child(slide, 'p:cSld', 'p:spTree')?.children.filter(one => kinds.includes(one.name)) ?? []
    return {
      number,
      tree: slide,
      shapes: shapes.map(shape),
      layout: tree(layout),
      master: tree(masterOf(parts, layout)),
      notes: notes !== undefined && parts.has(notes) ? tree(notes) : undefined,
      links: new Map(relationships),
    }
  })
  return {
    slides,
    master: slides[0]?.master ?? tree('ppt/slideMasters/slideMaster1.xml'),
    theme: tree([...parts.keys()].filter(name => /^ppt\/theme\/[^/]+\.xml$/.test(name)).sort()[0] ?? ''),
    presentation: tree('ppt/presentation.xml'),
    properties: tree('docProps/core.xml'),
    written: new Map(written.map(name => [name, tree(name)])),
  }
}

/** The master of a layout: its list of relationships lies beside it. */
function masterOf(parts: Parts, layout: string): string {
  const list = String(parts.get(layout.replace(/([^/]+)$/, '_rels/$1.rels')) ?? '')
  return /ppt\/slideMasters\/[^"]+|slideMasters\/[^"]+/.exec(list)?.[0].replace(/^(ppt\/)?/, 'ppt/') ?? ''
}
