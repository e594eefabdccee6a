import type { DeckTemplate } from '../../deck-template.ts'
import { badTemplate, Refusal } from './deck-fault.ts'
import { keepParts } from './keep-parts.ts'
import { type OpenPackage, openPackage } from './open-package.ts'
import { readLayout } from './read-layout.ts'
import { readXml } from './read-xml.ts'
import { type Relation, relations } from './relations.ts'
import { every, inner, type XmlElement } from './xml-element.ts'

/** A template before it is known which layout each kind of slide is made on. */
export type OpenTemplate = Omit<DeckTemplate, 'roles'>

const presentation = 'ppt/presentation.xml'
/** In inches; PowerPoint itself allows 1 to 56. */
const sides = { least: 4, most: 56 }

/** Reads a template: its size, its masters and their layouts, and everything that these need. Throws a Refusal. */
export function openTemplate(bytes: Uint8Array, file: string): OpenTemplate {
  const pack = openPackage(bytes, file)
  const parse = (part: string): XmlElement => readXml(pack.xml.get(part) ?? new Uint8Array(), part, file)
  if (!pack.xml.has(presentation)) throw noPresentation(file)
  const tree = parse(presentation)
  const size = inner(tree, 'p:sldSz')?.attributes
  const [width = 0, height = 0] = [size?.cx, size?.cy].map(side => Number(side) / 914400)
  if (![width, height].every(side => side >= sides.least && side <= sides.most))
    throw new Refusal(
      badTemplate(
        `the slides of \`${file}\` are ${Math.round(width * 10) / 10} by ${Math.round(height * 10) / 10} inches`,
        `Slides are ${sides.least} to ${sides.most} inches wide and high.`,
        'Set the size in PowerPoint (Design, Slide Size) and save it again.',
      ),
    )
  const known = relations(presentation, pack, file)
  const masters = every(inner(tree, 'p:sldMasterIdLst'), 'p:sldMasterId').flatMap(({ attributes }) => {
    const part = known.find(({ id }) => id === attributes['r:id'])?.target
    return part === undefined ? [] : [{ part, id: attributes.id ?? '', theme: themeOf(part, pack, file) }]
  })
  if (masters.length === 0) throw noPresentation(file)
  const starts = [
    ...masters.map(({ part }) => part),
    ...known.filter(({ type, external }) => type === 'tableStyles' && !external).map(({ target }) => target),
  ]
  const kept = keepParts(starts, pack, file)
  return {
    file,
    width,
    height,
    ...kept,
    masters,
    layouts: masters.flatMap(({ part }) => layoutsOf(part, pack, parse, file)),
  }
}

/** The layouts of a master, in its own order. */
function layoutsOf(part: string, pack: OpenPackage, parse: (part: string) => XmlElement, file: string) {
  const tree = parse(part)
  const known = relations(part, pack, file)
  const leads = (id: string | undefined): Relation | undefined => known.find(one => one.id === id)
  const theme = parse(themeOf(part, pack, file))
  const face = (kind: string): string =>
    inner(theme, 'a:themeElements', 'a:fontScheme', `a:${kind}Font`, 'a:latin')?.attributes.typeface ?? ''
  const master = { part, tree, theme, faces: { major: face('major'), minor: face('minor') } }
  return every(inner(tree, 'p:sldLayoutIdLst'), 'p:sldLayoutId').flatMap(({ attributes }) => {
    const layout = leads(attributes['r:id'])
    return layout === undefined ? [] : [readLayout(layout.target, parse(layout.target), master)]
  })
}

const themeOf = (master: string, pack: OpenPackage, file: string): string =>
  relations(master, pack, file).find(({ type }) => type === 'theme')?.target ?? 'ppt/theme/theme1.xml'

const noPresentation = (file: string): Refusal =>
  new Refusal(
    badTemplate(
      `\`${file}\` is not a PowerPoint presentation or template`,
      'It may be another kind of file under that name.',
      'Save it in PowerPoint as “PowerPoint Template (.potx)”, and put that file here.',
    ),
  )
