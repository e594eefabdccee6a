import type { EditionFile } from './content/compact.generated.ts'
import type { Files } from './content/files.ts'
import { load, type Wanted } from './content/load.ts'
import type { Layer } from './content/overlay.ts'
import { readLayers } from './content/read-layers.ts'
import { schemaOf } from './content/schema.ts'
import { contentFiles } from './content/subject.ts'
import { type Told, tell } from './content/tell.ts'
import type { Place, Problem } from './problem.ts'
import { lines } from './views/lines.ts'

/** What an edition or a language says in place of the shared words, beside them, or leaves out. */
export interface Drift {
  /** The address of the words, such as `compact/commitments/C3/local`. */
  readonly at: string
  /** As they stand in the core; null where it has none. */
  readonly shared: string | null
  /** Null where an edition leaves them out. */
  readonly own: string | null
  readonly place: Place
}

/** Every difference from the core, once for each line that makes it, in the order of the files. */
export function drift(
  files: Files,
  wanted: Wanted = {},
): { drifts: readonly Drift[]; problems: readonly Problem[] } {
  const { subjects, problems } = load(files, wanted)
  const { shelf } = readLayers(files, {})
  const core: Told = { origins: new Map(), raw: new Map() }
  const shared = [...shelf.core].map(([name, layer]) =>
    tell(layer, schemaOf(shelf.schemas, name), name, core),
  )
  const names = new Map(lines(shared).map(({ at }) => [at, core.raw.get(at) ?? '']))
  const found = new Map<string, Drift>()
  const note = (one: Drift): void => void found.set(`${one.place.file}\n${one.at}`, one)
  for (const subject of subjects) {
    const { settings, raw, origins } = subject
    const content = Object.values(contentFiles).map(part => subject[part])
    for (const { at } of lines([content, settings.values, settings.foot])) {
      const [own, place] = [raw.get(at), origins.get(at)]
      const before = names.get(at) ?? null
      if (own !== undefined && place !== undefined && own !== before) note({ at, shared: before, own, place })
    }
    for (const one of hidden(shelf.editions.get(subject.edition), names)) note(one)
  }
  return { drifts: [...found.values()].sort(byPlace), problems }
}

/** The entries that an edition leaves out, each told by the first words of it. */
function hidden(edition: Layer | undefined, names: ReadonlyMap<string, string>): Drift[] {
  const { support = [], next = [] } = (edition?.value ?? {}) as EditionFile
  return [
    ...support.map((entry, index) => ({ ...entry, list: 'how-to/support', key: `/support/${index}` })),
    ...next.map((entry, index) => ({ ...entry, list: 'compact/next', key: `/next/${index}` })),
  ].flatMap(({ id, hidden: isHidden, list, key }) => {
    const place = edition?.spots.get(key)?.value
    const at = `${list}/${id}`
    const first = [...names].find(([address]) => address.startsWith(`${at}/`))
    return isHidden && place && first ? [{ at, shared: first[1], own: null, place }] : []
  })
}

const byPlace = ({ place: a }: Drift, { place: b }: Drift): number =>
  a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1
