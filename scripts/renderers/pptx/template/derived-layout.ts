import { strToU8 } from 'fflate'
import { readXml } from '../../../content/deck-template/read-xml.ts'
import { partXml } from '../../../content/deck-template/write-xml.ts'
import type { XmlElement } from '../../../content/deck-template/xml-element.ts'
import type { LayoutColours } from '../../../deck-template.ts'
import { fillXml } from '../fill-xml.ts'
import { promptXml } from './place-xml.ts'
import type { DerivedLayout } from './staged.ts'

const own: XmlElement = { name: 'p:ours', attributes: {}, children: [], text: '' }
const kept = ['title', 'ctrTitle', 'dt', 'ftr', 'sldNum']

/** A layout of the template once more, under a name of its own: its ground, logo, title and foot stay, and places of ours stand in its room. */
export function derivedLayout(
  part: string,
  { name, places }: DerivedLayout,
  pen: {
    readonly language: string
    readonly direction: 'ltr' | 'rtl'
    readonly unit: number
    readonly colours: LayoutColours
    readonly prompt: (number: number) => string
  },
): string {
  const tree = readXml(strToU8(part), name, name)
  let id = Math.max(1, ...numbersOf(tree))
  const ink = fillXml('ink', pen.colours)
  const prompts = places
    .map((place, i) => promptXml(place, { id: ++id, name: pen.prompt(i + 1) }, pen, ink))
    .join('')
  const { type, matchingName, ...attributes } = tree.attributes
  const made: XmlElement = {
    ...tree,
    attributes: { ...attributes, preserve: '1', userDrawn: '1' },
    children: tree.children
      .filter(one => one.name !== 'p:timing' && one.name !== 'p:transition')
      .map(one => (one.name === 'p:cSld' ? sheet(one, name) : one)),
  }
  return partXml(made).replace('<p:ours/>', () => prompts)
}

const sheet = (cSld: XmlElement, name: string): XmlElement => ({
  ...cSld,
  attributes: { ...cSld.attributes, name },
  // What else it holds says which layout it is, and that is another one.
  children: cSld.children
    .filter(({ name: part }) => part !== 'p:extLst')
    .map(one => (one.name === 'p:spTree' ? { ...one, children: shapes(one) } : one)),
})

/** Our places come before what follows the last shape of the tree. */
function shapes({ children }: XmlElement): XmlElement[] {
  const left = children.filter(shape => {
    const ph = shape.children
      .find(({ name }) => /^p:nv\w+Pr$/.test(name))
      ?.children.find(({ name }) => name === 'p:nvPr')
      ?.children.find(({ name }) => name === 'p:ph')
    return ph === undefined || kept.includes(ph.attributes.type ?? 'obj')
  })
  const end = left.findIndex(({ name }) => name === 'p:extLst')
  return end < 0 ? [...left, own] : [...left.slice(0, end), own, ...left.slice(end)]
}

const numbersOf = (element: XmlElement): number[] => [
  ...(element.name === 'p:cNvPr' ? [Number(element.attributes.id) || 0] : []),
  ...element.children.flatMap(numbersOf),
]
