import type { Area, TemplateLayout } from '../../deck-template.ts'
import { readColours } from './read-colours.ts'
import { above, areaOf, holder, type MasterTree, readPlace, shapesOf } from './read-place.ts'
import { elementXml } from './write-xml.ts'
import { every, inner, type XmlElement } from './xml-element.ts'

/** A layout: its name, its places for words, and what is drawn around them. */
export function readLayout(
  part: string,
  tree: XmlElement,
  master: MasterTree & { readonly part: string; readonly theme: XmlElement },
): TemplateLayout {
  const bare = /^(0|false)$/.test(tree.attributes.showMasterSp ?? '')
  const body = above('body', master.tree)
  const mapping = inner(tree, 'p:clrMapOvr', 'a:overrideClrMapping')
  return {
    part,
    master: master.part,
    name: (inner(tree, 'p:cSld')?.attributes.name ?? '').trim(),
    type: tree.attributes.type ?? '',
    places: shapesOf(tree).flatMap(shape => readPlace(shape, master) ?? []),
    room: areaOf(body),
    wide: (body && readPlace(body, master)?.look.wide) ?? 1.04,
    drawn: [...drawnOn(tree), ...(bare ? [] : drawnOn(master.tree))],
    colours: readColours(tree, master.tree, master.theme),
    mapping: mapping && elementXml(mapping),
  }
}

const drawing = ['p:sp', 'p:pic', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame']

/** Where something is drawn; what another program may draw otherwise stands in one place all the same. */
const drawnOn = (part: XmlElement): Area[] =>
  shapesOf(part).flatMap(shape => {
    const one = shape.name === 'mc:AlternateContent' ? drawing.flatMap(kind => every(shape, kind))[0] : shape
    if (one === undefined || !drawing.includes(one.name) || holder(one) !== undefined) return []
    return areaOf(one) ?? []
  })
