import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { bad, type Checked, good } from '../problem.ts'
import { freshFolder } from './fresh-folder.ts'
import { sha256 } from './hash.ts'
import { type Manifest, type ManifestEntry, readManifest } from './manifest.ts'
import { placeProblem } from './place-problem.ts'

/** The folder of one edition in one language, being made afresh beside the last good one. */
export interface Output {
  /** Where the finished files will stand, from the project's root. */
  readonly folder: string
  /** What the last good build left there. */
  readonly previous: Manifest | undefined
  write(name: string, bytes: Uint8Array): void
  /** Takes a file of the last build over. False when it is gone, or somebody has changed it; `changed` takes it all the same. */
  keep(file: ManifestEntry, changed?: boolean): boolean
  /** Puts the fresh folder in the place of the last one. Until then, nothing of it has been touched. */
  commit(manifest: Manifest): Checked<true>
  discard(): void
}

/**
 * The only writer of an edition's folder, for one run at a time: `onWait` is told when another has it. A failed or
 * killed build leaves the last good output whole.
 */
export async function openOutput(
  root: string,
  edition: string,
  language: string,
  onWait?: (holder: string) => void,
): Promise<Output> {
  const folder = posix.join('output', edition, language)
  const current = join(root, folder)
  const fresh = await freshFolder(current, filesOfEdition, onWait)
  return {
    folder,
    previous: readManifest(current),
    write: (name, bytes) => writeFileSync(join(fresh.path, name), bytes),
    keep({ path, sha256: was }, changed = false) {
      const from = join(current, path)
      if (!isFile(from) || (!changed && sha256(readFileSync(from)) !== was)) return false
      copyFileSync(from, join(fresh.path, path))
      return true
    },
    commit(manifest) {
      writeFileSync(join(fresh.path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
      const theirs = fresh.inTheWay()
      if (theirs.length > 0) return bad(...theirs.map(path => placeProblem.inTheWay(`${folder}/${path}`)))
      try {
        return good(true, fresh.swapIn().map(placeProblem.notCleared))
      } catch (error) {
        if (!isHeld(error)) throw error
        return bad(placeProblem.inUse(folder, error))
      }
    },
    discard: () => fresh.close(),
  }
}

/** The files in an edition's folder that a build has made; nothing where its list of them is gone or spoilt. */
export function filesOfEdition(folder: string): ReadonlySet<string> | undefined {
  const manifest = readManifest(folder)
  return manifest && new Set(['manifest.json', ...manifest.files.map(file => file.path)])
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Windows does not move a folder while a program has one of its files open, and has several words for it. */
const isHeld = (error: unknown): error is NodeJS.ErrnoException =>
  ['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')
