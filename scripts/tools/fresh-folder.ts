import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { lock } from './lock.ts'

/** A folder that is made afresh beside the one that people use, and takes its place when it is whole. */
export interface FreshFolder {
  /** Where to write. */
  readonly path: string
  /** Where to write its zip, if it has one: that stands beside the folder and changes with it. */
  readonly zip: string
  /** Puts it in the place of the last one. Throws when the system refuses; then all is as it was. */
  swapIn(): void
  /** Gives up what was not swapped in, and lets others have the place. */
  close(): void
}

/** Which files of a folder are ours, by their paths within it: people have put the others there themselves. */
export type Ours = (folder: string) => ReadonlySet<string>

/**
 * Opens a place for one run at a time, after `onWait` where another has it. At every moment the files that people use
 * are whole, all old or all new. For the instant between two renamings they stand under another name; from there, as
 * from any other moment at which a run is stopped, {@link heal} brings them back.
 */
export async function freshFolder(
  target: string,
  ours: Ours,
  onWait?: (holder: string) => void,
): Promise<FreshFolder> {
  const held = await lock(target, onWait)
  const { old, fresh, freshZip } = around(target)
  try {
    heal(target, ours)
    // A file in its place is somebody's own; asking what is in it lets the system say so.
    if (existsSync(target)) readdirSync(target)
    mkdirSync(fresh)
  } catch (error) {
    held.release()
    throw error
  }
  let open = true
  return {
    path: fresh,
    zip: freshZip,
    swapIn() {
      const there = existsSync(target)
      if (there) renameSync(target, old)
      try {
        renameSync(fresh, target)
      } catch (error) {
        if (there) renameSync(old, target)
        throw error
      }
      heal(target, ours)
    },
    close() {
      if (!open) return
      open = false
      try {
        discard(target)
      } finally {
        held.release()
      }
    },
  }
}

/**
 * Brings a place to rest, at whatever moment its last run was stopped: the last good files are put back, or the last
 * steps of a swap taken. Only for who holds the place.
 */
export function heal(target: string, ours: Ours): void {
  const { old, fresh, zip, freshZip } = around(target)
  if (!existsSync(target) && existsSync(old)) renameSync(old, target)
  // The folder has been swapped in already, and its zip has not.
  if (existsSync(freshZip) && !existsSync(fresh)) renameSync(freshZip, zip)
  if (existsSync(old)) takeForeign(old, target, ours(old))
  try {
    rmSync(old, { recursive: true, force: true })
  } catch {
    // On Windows somebody may have one of the old files open; the next run clears them up.
  }
  discard(target)
}

/** The zip goes first: on its own it would look like the last step of a swap. */
function discard(target: string): void {
  const { fresh, freshZip } = around(target)
  rmSync(freshZip, { force: true })
  rmSync(fresh, { recursive: true, force: true })
}

function around(target: string): Record<'old' | 'fresh' | 'zip' | 'freshZip', string> {
  const hidden = join(dirname(target), `.${basename(target)}`)
  return {
    old: `${hidden}.old`,
    fresh: `${hidden}.new`,
    zip: `${target}.zip`,
    freshZip: `${hidden}.new.zip`,
  }
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
