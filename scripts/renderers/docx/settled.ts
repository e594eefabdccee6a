import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { coreProperties } from '../pptx/properties.ts'

/**
 * The same document for the same words: the library draws names of links by lot, counts on from one document to the
 * next, and writes down when it ran. What the file says of itself is written here too, with its language.
 */
export function settled(
  written: Uint8Array,
  about: {
    readonly title: string
    readonly organisation: string
    readonly language: string
    readonly issued: string
  },
): Uint8Array {
  const parts = unzipSync(written)
  const links = new Map<string, string>()
  const counts = new Map<string, Map<string, number>>()
  const counted = (kind: string, id: string): number => {
    const known = counts.get(kind) ?? new Map<string, number>()
    counts.set(kind, known)
    const number = known.get(id) ?? known.size + 1
    known.set(id, number)
    return number
  }
  const settle = (xml: string): string =>
    xml
      .replace(/"rId([a-z0-9_-]{21})"/g, (_, id: string) => {
        const name = links.get(id) ?? `link${links.size + 1}`
        links.set(id, name)
        return `"${name}"`
      })
      .replace(/(<wp:docPr id=")(\d+)/g, (_, open: string, id: string) => `${open}${counted('drawing', id)}`)
      .replace(
        /(<w:bookmark(?:Start|End)[^>]*? w:id=")(\d+)/g,
        (_, open: string, id: string) => `${open}${counted('place', id)}`,
      )
  const names = Object.keys(parts).sort()
  const entries: Zippable = {}
  // The list of kinds comes first, the document before the list of its links.
  for (const name of ['[Content_Types].xml', 'word/document.xml', ...names]) {
    const part = parts[name]
    if (part === undefined || name in entries) continue
    entries[name] = /\.(xml|rels)$/.test(name) ? strToU8(settle(strFromU8(part))) : [part, { level: 0 }]
  }
  entries['docProps/core.xml'] = strToU8(coreProperties({ ...about, slides: 0 }))
  // The zip format starts in 1980, in local time: a local date reads the same everywhere.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 3 })
}
