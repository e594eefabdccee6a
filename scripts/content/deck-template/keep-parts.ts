import { badTemplate, Refusal } from './deck-fault.ts'
import type { OpenPackage } from './open-package.ts'
import { readXml } from './read-xml.ts'
import { relations, relationsOf } from './relations.ts'
import { partXml } from './write-xml.ts'
import type { XmlElement } from './xml-element.ts'

/** What a master leads to and no deck of ours takes over: somebody's slides and what stands beside them. */
const left = new Set(['slide', 'notesSlide', 'notesMaster', 'handoutMaster', 'customXml'])
const active = /^(vbaProject|control|activeXControlBinary)$/i

export interface KeptParts {
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  readonly types: ReadonlyMap<string, string>
}

/** Everything that some parts need, theirs and each other's: layouts, themes, pictures. What holds programs or fetches from elsewhere is refused. */
export function keepParts(starts: readonly string[], pack: OpenPackage, file: string): KeptParts {
  const typeOf = contentTypes(pack, file)
  const parts = new Map<string, string | Uint8Array>()
  const others = new Set<string>()
  const queue = [...starts]
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (parts.has(part) || others.has(part)) continue
    if (!pack.names.has(part)) throw missing(part, file)
    const known = relations(part, pack, file)
    for (const one of known) {
      if (active.test(one.type)) throw alive(part, file)
      if (one.external && one.type !== 'hyperlink') throw elsewhere(one.target, part, file)
      if (!one.external && !left.has(one.type)) queue.push(one.target)
    }
    const gone = new Set(known.filter(one => left.has(one.type)).map(({ id }) => id))
    const written = /\.xml$/i.test(part) && pack.xml.get(part)
    if (written) parts.set(part, partXml(without(readXml(written, part, file), gone)))
    else others.add(part)
    const list = relationsOf(part)
    const bytes = pack.xml.get(list)
    if (bytes === undefined) continue
    const tree = readXml(bytes, list, file)
    const kept = tree.children.filter(({ attributes }) => !gone.has(attributes.Id ?? ''))
    parts.set(list, partXml({ ...tree, children: kept }))
  }
  for (const [name, bytes] of pack.take(others)) parts.set(name, bytes)
  const types = [...parts.keys()]
    .filter(name => !name.endsWith('.rels'))
    .map(name => [name, typeOf(name)] as const)
  return { parts: new Map([...parts].sort(([a], [b]) => (a < b ? -1 : 1))), types: new Map(types) }
}

/** A link to what is left out goes with it. */
const without = (element: XmlElement, gone: ReadonlySet<string>): XmlElement =>
  gone.size === 0
    ? element
    : {
        ...element,
        children: element.children
          .filter(one => !(/^a:hlink/.test(one.name) && gone.has(one.attributes['r:id'] ?? '')))
          .map(one => without(one, gone)),
      }

function contentTypes(pack: OpenPackage, file: string): (name: string) => string {
  const list = '[Content_Types].xml'
  const bytes = pack.xml.get(list)
  if (bytes === undefined) throw missing(list, file)
  const told = readXml(bytes, list, file).children.map(({ attributes }) => attributes)
  const own = new Map(told.map(one => [(one.PartName ?? '').replace(/^\//, ''), one.ContentType ?? '']))
  const byEnding = new Map(told.map(one => [(one.Extension ?? '').toLowerCase(), one.ContentType ?? '']))
  return name => {
    const type = own.get(name) ?? byEnding.get(name.split('.').at(-1)?.toLowerCase() ?? '')
    if (type === undefined) throw missing(name, file)
    return type
  }
}

const again = 'Open it in PowerPoint, save it again, and put the new file here.'

const missing = (part: string, file: string): Refusal =>
  new Refusal(
    badTemplate(
      `\`${file}\` lacks a part that it names (${part})`,
      'PowerPoint would offer a repair.',
      again,
    ),
  )

const alive = (part: string, file: string): Refusal =>
  new Refusal(
    badTemplate(
      `\`${file}\` holds a control that runs a program (${part})`,
      'Nothing that runs goes into a deck that people are sent.',
      'Take the control off the master, and save it without macros.',
    ),
  )

const elsewhere = (target: string, part: string, file: string): Refusal =>
  new Refusal(
    badTemplate(
      `\`${file}\` fetches something from elsewhere: ${target.slice(0, 80)} (${part})`,
      'Other people would see a hole there, and the place it lies at would learn who opens the deck.',
      'In PowerPoint, break the link (File, Info, Edit Links to Files) or insert the picture itself.',
    ),
  )
