import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { freshFolder } from './fresh-folder.ts'
import { sha256 } from './hash.ts'
import { type Manifest, type ManifestEntry, readManifest } from './manifest.ts'

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
      const inTheWay = manifest.files.filter(
        ({ path }) => isThere(join(current, path)) && !isFile(join(current, path)),
      )
      if (inTheWay.length > 0) return bad(...inTheWay.map(({ path }) => notAFile(`${folder}/${path}`)))
      writeFileSync(join(fresh.path, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
      try {
        fresh.swapIn()
      } catch (error) {
        if (!isHeld(error)) throw error
        return bad(inUse(folder, error))
      }
      return good(true)
    },
    discard: () => fresh.close(),
  }
}

/** The files in an edition's folder that a build has made. */
export const filesOfEdition = (folder: string): ReadonlySet<string> =>
  new Set(['manifest.json', ...(readManifest(folder)?.files.map(file => file.path) ?? [])])

/** Windows does not move a folder while a program has one of its files open, and has several words for it. */
const isHeld = (error: unknown): error is NodeJS.ErrnoException =>
  ['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')

const inUse = (folder: string, error: Error): Problem => ({
  code: 'machine/in-use',
  severity: 'error',
  place: undefined,
  what: `the files in ${folder} could not be replaced`,
  why: `The system said: ${error.message}`,
  mend: 'Close the programs that show them, and build again.',
})

const notAFile = (path: string): Problem => ({
  code: 'machine/in-the-way',
  severity: 'error',
  place: undefined,
  what: `${path} is a folder, and a file of that name has to stand there`,
  why: 'What is in it may be yours, so it is left alone.',
  mend: 'Move it to another place, and build again.',
})

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true
