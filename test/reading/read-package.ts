import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** An element of an XML part, as strict readers see it. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  /** The words directly inside it. */
  readonly text: string
}

export interface Package {
  readonly names: readonly string[]
  part(name: string): string
  tree(name: string): Element
  /** The relationships of a part: where each leads inside the package, or the address outside. */
  links(name: string): { id: string; type: string; target: string; outside: boolean }[]
}

export function readPackage(bytes: Uint8Array): Package {
  const files = unzipSync(bytes)
  const part = (name: string): string => {
    const file = files[name]
    if (file === undefined) throw new Error(`the package has no ${name}`)
    return strFromU8(file)
  }
  return {
    names: Object.keys(files),
    part,
    tree: name => readXml(part(name)),
    links: name => {
      const rels = posix.join(posix.dirname(name), '_rels', `${posix.basename(name)}.rels`)
      if (files[rels] === undefined) return []
      return readXml(part(rels)).children.map(
        ({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => ({
          id: Id,
          type: Type.split('/').at(-1) ?? '',
          target:
            TargetMode === 'External' ? Target : posix.normalize(posix.join(posix.dirname(name), Target)),
          outside: TargetMode === 'External',
        }),
      )
    },
  }
}

/** Every element of a name below this one, in document order. */
export function all(from: Element, name: string): Element[] {
  return from.children.flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The words of a piece of text, a paragraph a line. */
export const words = (from: Element): string =>
  all(from, 'a:p')
    .map(paragraph =>
      all(paragraph, 'a:t')
        .map(run => run.text)
        .join(''),
    )
    .join('\n')

/** Reads XML and forgives nothing that would make a program offer to repair the file. */
export function readXml(source: string): Element {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them.
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(source))
    throw new Error('a character that XML has no place for')
  const root = { name: '', attributes: {}, children: [] as Element[], text: '' }
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = [
    root,
  ]
  const top = () => open.at(-1) ?? root
  const body = source.replace(/^<\?xml [^?]*\?>\s*/, '')
  const piece = /<(\/?)([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy
  let at = 0
  for (let found = piece.exec(body); found; found = piece.exec(body)) {
    at = piece.lastIndex
    const [, closing, name = '', list = '', empty, text] = found
    if (text !== undefined) {
      if (open.length === 1 && text.trim() !== '') throw new Error(`words outside the root: ${text}`)
      top().text += unescaped(text)
    } else if (closing) {
      if (top().name !== name) throw new Error(`</${name}> closes <${top().name}>`)
      open.pop()
    } else {
      const element = { name, attributes: attributesOf(list), children: [], text: '' }
      top().children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (at !== body.length) throw new Error(`not XML: ${body.slice(at, at + 60)}`)
  const [only, ...more] = root.children
  if (open.length !== 1 || only === undefined || more.length > 0) throw new Error('not one closed root')
  return only
}

function attributesOf(list: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const [, name = '', double, single] of list.matchAll(/([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name in found) throw new Error(`${name} twice on one element`)
    found[name] = unescaped(double ?? single ?? '')
  }
  return found
}

function unescaped(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> among words')
  return text.replace(/&([^;\s&]*;)?/g, (_, name: string | undefined) => {
    const plain = { 'amp;': '&', 'lt;': '<', 'gt;': '>', 'quot;': '"', 'apos;': "'" }[name ?? '']
    if (plain === undefined) throw new Error(`a bare & among words: ${text.slice(0, 60)}`)
    return plain
  })
}
