import { mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { atExit } from './at-exit.ts'
import { besideFolder, putAside } from './beside-folder.ts'
import { namesIn } from './names-in.ts'
import { isRunning, runId } from './run-id.ts'

/** Holds a folder against every other run until it is released, or until this run ends, however it ends. */
export interface Lock {
  /** False once another run has taken it over, because this one slept for so long that it seemed to be gone. */
  isHeld(): boolean
  release(): void
}

/** How often somebody who waits looks again, and how often a holder shows that it is there, in ms. */
const lookAgain = 100
const showUp = 5_000
/** A holder on another machine that has not shown up for so long, in ms, is taken to be gone. */
const gone = 60_000

/** Waits until nobody else holds `target`. `onWait` is told once for whom: `process 4711 on ward-pc`. */
export async function lock(target: string, onWait: (holder: string) => void = () => {}): Promise<Lock> {
  let told = false
  for (;;) {
    const got = tryLock(target)
    if (got !== undefined) return got
    if (!told) onWait(holderOf(target))
    told = true
    await new Promise(resolve => setTimeout(resolve, lookAgain))
  }
}

/**
 * Holds `target` unless somebody else does. The lock is a folder beside it with one file that has the holder's name. It comes into being with its file in it, by one renaming, which fails while a holder's file is there;
 * the file of one that has ended is removed by its name, so nobody removes another's by mistake.
 */
export function tryLock(target: string): Lock | undefined {
  const id = runId()
  const folder = folderOf(target)
  const own = `${folder}-${id}`
  mkdirSync(dirname(target), { recursive: true })
  rmSync(own, { recursive: true, force: true })
  mkdirSync(own)
  try {
    writeFileSync(join(own, id), `process ${process.pid} on ${hostname()}\n`)
    if (!moved(own, folder)) {
      clear(folder, join(own, id))
      if (!moved(own, folder)) return undefined
    }
  } finally {
    rmSync(own, { recursive: true, force: true })
  }
  const file = join(folder, id)
  const beat = setInterval(() => touch(file), showUp).unref()
  const release = (): void => {
    clearInterval(beat)
    forget()
    rmSync(file, { force: true })
    removeEmpty(folder)
  }
  const forget = atExit(release)
  return { isHeld: () => isThere(file), release }
}

const folderOf = (target: string): string => besideFolder(target, 'lock')

function holderOf(target: string): string {
  const [id] = namesIn(folderOf(target))
  try {
    return id === undefined ? '' : readFileSync(join(folderOf(target), id), 'utf8').trim()
  } catch {
    return ''
  }
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    // Each system has its own word for a folder with something in it; on Windows it is that for no right to write.
    if (['ENOTEMPTY', 'EEXIST'].includes(code) || (code === 'EPERM' && isThere(to))) return false
    throw error
  }
}

/** Takes away what the runs that have ended left in a lock. */
function clear(folder: string, own: string): void {
  const ids = namesIn(folder)
  const dead = ids.filter(id => !(isRunning(id) ?? shownWithin(join(folder, id), own)))
  try {
    for (const id of dead) rmSync(join(folder, id), { force: true })
  } catch {
    // Another user's, such as root's: its folder stands in one of ours, where it can be put aside.
    if (dead.length === ids.length) putAside(folder)
  }
  removeEmpty(folder)
}

/** Told by the clock of the disk that both have written to, because two machines' clocks differ. */
function shownWithin(file: string, own: string): boolean {
  try {
    return statSync(own).mtimeMs - statSync(file).mtimeMs < gone
  } catch {
    return false
  }
}

function touch(file: string): void {
  try {
    writeFileSync(file, `process ${process.pid} on ${hostname()}\n`, { flag: 'r+' })
  } catch {
    // The disk may be away for a moment; the next time will do.
  }
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody else holds it by now.
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined
