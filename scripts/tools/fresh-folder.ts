import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { atExit } from './at-exit.ts'
import { besideFolder, putAside } from './beside-folder.ts'
import { lock } from './lock.ts'

/** A folder that is made afresh beside the one that people use, and takes its place when it is whole. */
export interface FreshFolder {
  /** Where to write, and where to write its zip, if it has one: that stands beside the folder and changes with it. */
  readonly path: string
  readonly zip: string
  /** What people have put where one of our files has to stand, by its path in the folder. */
  inTheWay(): string[]
  /** Puts it in the place of the last one; gives the paths of what could not be cleared away. Throws when the system refuses; then all is as it was. */
  swapIn(): string[]
  /** Gives up what was not swapped in, and lets others have the place. */
  close(): void
}

/** Which files of a folder are ours, by their paths within it: people have put the others there themselves. Nothing where nobody can tell. */
export type Ours = (folder: string) => ReadonlySet<string> | undefined

/**
 * Opens a place for one run at a time, after `onWait` where another has it. At every moment the files that people use
 * are whole, all old or all new. For the instant between two renamings they stand under another name; from there, as
 * from any other moment at which a run is stopped, {@link heal} brings them back.
 */
export async function freshFolder(
  place: string,
  ours: Ours,
  onWait?: (holder: string) => void,
): Promise<FreshFolder> {
  // A link may lead to another disk, where nothing can be renamed to from here.
  const target = existsSync(place) ? realpathSync(place) : place
  const held = await lock(target, onWait)
  const { old, fresh, zip, freshZip } = around(target)
  let open = true
  const close = (): void => {
    if (!open) return
    open = false
    forget()
    try {
      if (held.isHeld()) discard(target)
    } finally {
      held.release()
    }
  }
  const forget = atExit(close)
  const own = (path: string): string => {
    if (!held.isHeld()) throw new TakenOver(target)
    return path
  }
  try {
    heal(target, ours)
    // A file in its place is somebody's own; asking what is in it lets the system say so.
    if (existsSync(target)) readdirSync(target)
    mkdirSync(fresh)
  } catch (error) {
    close()
    throw error
  }
  return {
    get path() {
      return own(fresh)
    },
    get zip() {
      return own(freshZip)
    },
    inTheWay: () => [
      ...conflicts(fresh, target, existsSync(target) ? ours(target) : undefined),
      ...(existsSync(freshZip) && existsSync(zip) && !statSync(zip).isFile() ? ['.zip'] : []),
    ],
    swapIn() {
      own(fresh)
      const there = existsSync(target)
      if (there) moveAway(target, old)
      try {
        renameSync(fresh, target)
      } catch (error) {
        if (there) renameSync(old, target)
        throw error
      }
      return heal(target, ours)
    },
    close,
  }
}

/** Said when a run wakes up and finds that another has the place. */
export class TakenOver extends Error {
  override readonly name = 'TakenOver'
  constructor(target: string) {
    super(`another run has taken ${target} over`)
  }
}

/**
 * Brings a place to rest, at whatever moment its last run was stopped: the last good files are put back, or the last
 * steps of a swap taken. Gives the paths of what could not be cleared away. Only for who holds the place.
 */
export function heal(target: string, ours: Ours): string[] {
  const { old, fresh, zip, freshZip } = around(target)
  if (existsSync(old) && (existsSync(fresh) || !existsSync(target))) {
    // The files to come never came into their place.
    rmSync(target, { recursive: true, force: true })
    renameSync(old, target)
  }
  // The folder has been swapped in already, and its zip has not.
  if (existsSync(freshZip) && !existsSync(fresh)) renameSync(freshZip, zip)
  const left = existsSync(old) ? settle(old, target, ours) : []
  discard(target)
  return left
}

/** Moves over what people had put into the old folder, and removes it; what may not be touched is put aside. */
function settle(old: string, target: string, ours: Ours): string[] {
  try {
    takeForeign(old, target, ours(old) ?? new Set())
    rmSync(old, { recursive: true, force: true })
    return []
  } catch {
    // Another user's, or on Windows a file that somebody has open.
    return [putAside(old)]
  }
}

/** The layers of a container's disk let nothing be renamed that came with its image: there it is copied, then removed. */
function moveAway(target: string, old: string): void {
  try {
    renameSync(target, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    const half = `${old}-half`
    rmSync(half, { recursive: true, force: true })
    cpSync(target, half, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
    renameSync(half, old)
    rmSync(target, { recursive: true, force: true })
  }
}

/** The zip goes first: on its own it would look like the last step of a swap. */
function discard(target: string): void {
  const { fresh, freshZip } = around(target)
  rmSync(freshZip, { force: true })
  rmSync(fresh, { recursive: true, force: true })
}

const around = (target: string): Record<'old' | 'fresh' | 'zip' | 'freshZip', string> => ({
  old: besideFolder(target, 'old'),
  fresh: besideFolder(target, 'new'),
  zip: `${target}.zip`,
  freshZip: `${besideFolder(target, 'new')}.zip`,
})

/** A folder where a file has to stand, or the other way round, or a file that nobody but its owner knows of. */
function conflicts(
  fresh: string,
  target: string,
  ours: ReadonlySet<string> | undefined,
  within = '',
): string[] {
  return readdirSync(join(fresh, within), { withFileTypes: true }).flatMap(entry => {
    const path = `${within}${entry.name}`
    const there = lstatSync(join(target, path), { throwIfNoEntry: false })
    if (there === undefined) return []
    if (entry.isDirectory()) return there.isDirectory() ? conflicts(fresh, target, ours, `${path}/`) : [path]
    return there.isFile() && (ours === undefined || ours.has(path)) ? [] : [path]
  })
}

/** Moves what people have put into a folder over to another, unless something of that name stands there. */
function takeForeign(from: string, to: string, ours: ReadonlySet<string>, within = ''): void {
  for (const name of readdirSync(from)) {
    const path = `${within}${name}`
    const [here, there] = [join(from, name), join(to, name)]
    if (ours.has(path)) continue
    if ([...ours].some(one => one.startsWith(`${path}/`))) {
      mkdirSync(there, { recursive: true })
      takeForeign(here, there, ours, `${path}/`)
    } else if (lstatSync(there, { throwIfNoEntry: false }) === undefined) renameSync(here, there)
  }
}
