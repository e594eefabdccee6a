import type { Place } from '../../problem.ts'
import type { Layer } from '../overlay.ts'
import type { Shelf } from '../read-layers.ts'
import { schemaOf } from '../schema.ts'
import { contentFiles } from '../subject.ts'
import { type Told, tell } from '../tell.ts'
import { within } from '../within.ts'

/** A run of words as it stands in its file, with `{term}` and the like. */
export interface ToldLine {
  readonly at: string
  readonly raw: string
  readonly place: Place | undefined
}

type Shelves = Pick<Shelf, 'schemas' | 'core' | 'languages'>

/** All words of the core and the fixed phrases of a language, by address, in the order of their files. */
export function coreLines({ schemas, core, languages }: Shelves, source: string): ToldLine[] {
  const told: Told = { origins: new Map(), raw: new Map() }
  const found = [...core].map(([name, layer]) => tell(layer, schemaOf(schemas, name), name, told))
  return [...linesOf(found, told), ...phrasesOf(languages.get(source), schemas)]
}

/** The words that a language's own file has, by the same addresses. */
export function languageLines({ schemas, languages }: Shelves, tag: string): ToldLine[] {
  const layer = languages.get(tag)
  if (layer === undefined) return []
  const told: Told = { origins: new Map(), raw: new Map() }
  const { content = {} } = layer.value as { content?: Record<string, unknown> }
  const found = Object.keys(contentFiles)
    .filter(name => Object.hasOwn(content, name))
    .map(name => tell(within(layer, `/content/${name}`), schemaOf(schemas, name), name, told))
  return [...linesOf(found, told), ...phrasesOf(layer, schemas)]
}

function phrasesOf(layer: Layer | undefined, schemas: Shelf['schemas']): ToldLine[] {
  if (layer === undefined) return []
  const told: Told = { origins: new Map(), raw: new Map() }
  const { words } = tell<{ words: unknown }>(layer, schemaOf(schemas, 'language'), 'language', told)
  return linesOf(words, told)
}

function linesOf(found: unknown, { origins, raw }: Told): ToldLine[] {
  if (typeof found !== 'object' || found === null) return []
  if ('text' in found && 'at' in found) {
    const at = String(found.at)
    return [{ at, raw: raw.get(at) ?? '', place: origins.get(at) }]
  }
  return Object.values(found).flatMap(one => linesOf(one, { origins, raw }))
}
