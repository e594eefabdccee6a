import { copyFileSync, linkSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { bad, type Checked, good } from '../problem.ts'
import { freshFolder } from './fresh-folder.ts'
import { type Manifest, readManifest } from './manifest.ts'
import { placeProblem } from './place-problem.ts'

/** The folder of one edition in one language, being made afresh beside the last good one. */
export interface Output {
  /** Where the finished files will stand, from the project's root. */
  readonly folder: string
  write(name: string, bytes: Uint8Array): void
  /** Takes a file of the last build over as it stands. False when it is gone. */
  keep(name: string): boolean
  /**
   * Puts the fresh folder in the place of the last one, unless that holds the same already. Until then, nothing of it
   * has been touched.
   */
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
  const kept: string[] = []
  let isNew = false
  return {
    folder,
    write(name, bytes) {
      isNew = true
      writeFileSync(join(fresh.path, name), bytes)
    },
    keep(name) {
      if (!isFile(join(current, name))) return false
      kept.push(name)
      return true
    },
    commit(manifest) {
      const text = `${JSON.stringify(manifest, null, 2)}\n`
      if (!isNew && text === readIfThere(join(current, 'manifest.json'))) return good(true)
      for (const name of kept) share(join(current, name), join(fresh.path, name))
      writeFileSync(join(fresh.path, 'manifest.json'), text)
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

/** One more name for the same file costs nothing; where the disk has no such names, or guards them, it is copied. */
function share(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}

const readIfThere = (path: string): string | undefined =>
  isFile(path) ? readFileSync(path, 'utf8') : undefined

/** The files in an edition's folder that a build has made; nothing where its list of them is gone or spoilt. */
export function filesOfEdition(folder: string): ReadonlySet<string> | undefined {
  const manifest = readManifest(folder)
  return manifest && new Set(['manifest.json', ...manifest.files.map(file => file.path)])
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** Windows does not move a folder while a program has one of its files open, and has several words for it. */
const isHeld = (error: unknown): error is NodeJS.ErrnoException =>
  ['EPERM', 'EBUSY', 'EACCES', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')
