import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sha256 } from './hash.ts'
import { type ManifestEntry, readManifest } from './manifest.ts'

/** What the last good build of an edition left, to be used again. */
export interface KeptFiles {
  find(path: string): ManifestEntry | undefined
  /** Its bytes, unless it is gone or somebody has changed it. */
  read(entry: ManifestEntry): Uint8Array | undefined
}

export function keptFiles(folder: string): KeptFiles {
  const entries = new Map(readManifest(folder)?.files.map(file => [file.path, file]))
  return {
    find: path => entries.get(path),
    read({ path, sha256: was }) {
      try {
        const bytes = readFileSync(join(folder, path))
        return sha256(bytes) === was ? bytes : undefined
      } catch {
        return undefined
      }
    },
  }
}
