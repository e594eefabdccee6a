import { strToU8, type Zippable, zipSync } from 'fflate'
import { contentTypes } from './content-types.ts'

/** The list of kinds first, the rest by name, all at one fixed hour: same parts, same bytes. */
export function zipPackage(
  parts: ReadonlyMap<string, string | Uint8Array>,
  types?: ReadonlyMap<string, string>,
): Uint8Array {
  const names = [...parts.keys()].sort()
  const entries: Zippable = { '[Content_Types].xml': strToU8(contentTypes(names, types)) }
  for (const name of names) {
    const part = parts.get(name) ?? ''
    entries[name] = typeof part === 'string' ? strToU8(part) : part
  }
  // The zip format starts in 1980, in local time: a local date reads the same everywhere.
  return zipSync(entries, { mtime: new Date(1980, 0, 1), level: 3 })
}
