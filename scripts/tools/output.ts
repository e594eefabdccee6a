import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, posix } from 'node:path'
import type { FileFact } from '../model.ts'
import { bad, type Checked, good, type Problem } from '../problem.ts'
import { sha256 } from './hash.ts'

/** One file of an edition, as `manifest.json` tells it. */
export interface ManifestEntry extends FileFact {
  readonly bytes: number
  /** What was worth saying when it was made: said again when it is taken over. */
  readonly warnings: readonly Problem[]
  readonly sha256: string
  /** It may hold words that do not fit, and carries a mark that says so. */
  readonly draft: boolean
  /** The hash of everything the file was made from: equal keys need no second making. */
  readonly key: string
}

export interface Manifest {
  readonly edition: string
  readonly language: string
  readonly issued: string
  readonly files: readonly ManifestEntry[]
}

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

/** The only writer of output/. A failed or killed build leaves the last good output whole. */
export function openOutput(root: string, edition: string, language: string): Output {
  const folder = posix.join('output', edition, language)
  const current = join(root, folder)
  const old = join(dirname(current), `.${language}.old`)
  const fresh = join(dirname(current), `.${language}.new-${process.pid}`)
  mkdirSync(dirname(current), { recursive: true })
  // A run that was killed between the two renames left the good files under the other name.
  if (!existsSync(current) && existsSync(old)) renameSync(old, current)
  for (const name of readdirSync(dirname(current))) {
    if (
      name === `.${language}.old` ||
      (name.startsWith(`.${language}.new-`) && !isRunning(Number(name.split('-').at(-1))))
    ) {
      rmSync(join(dirname(current), name), { recursive: true, force: true })
    }
  }
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })

  const previous = readManifest(join(current, 'manifest.json'))
  return {
    folder,
    previous,
    write: (name, bytes) => writeFileSync(join(fresh, name), bytes),
    keep({ path, sha256: was }, changed = false) {
      const from = join(current, path)
      if (!existsSync(from) || (!changed && sha256(readFileSync(from)) !== was)) return false
      copyFileSync(from, join(fresh, path))
      return true
    },
    commit(manifest) {
      writeFileSync(join(fresh, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
      const there = existsSync(current)
      try {
        if (there) {
          takeForeign(current, fresh, previous)
          renameSync(current, old)
        }
        renameSync(fresh, current)
      } catch (error) {
        if (there && !existsSync(current)) renameSync(old, current)
        return bad(inUse(folder, error))
      }
      try {
        rmSync(old, { recursive: true, force: true })
      } catch {
        // Somebody has one of the old files open; the next build clears them up.
      }
      return good(true)
    },
    discard: () => rmSync(fresh, { recursive: true, force: true }),
  }
}

/** Windows does not move a folder while a program has one of its files open. */
const inUse = (folder: string, error: unknown): Problem => ({
  code: 'output/in-use',
  severity: 'error',
  place: undefined,
  what: `the files in ${folder} could not be replaced`,
  why: error instanceof Error ? error.message : String(error),
  mend: 'Close the programs that show them, and build again.',
})

/** Files that people have put into the folder themselves stay theirs. */
function takeForeign(current: string, fresh: string, previous: Manifest | undefined): void {
  const ours = new Set(['manifest.json', ...(previous?.files.map(file => file.path) ?? [])])
  for (const name of readdirSync(current)) {
    if (!ours.has(name) && !existsSync(join(fresh, name)))
      cpSync(join(current, name), join(fresh, name), { recursive: true })
  }
}

function readManifest(file: string): Manifest | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return pid !== process.pid
  } catch (error) {
    // A run of somebody else's may not be asked, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
