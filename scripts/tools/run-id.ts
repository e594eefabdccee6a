import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { sha256 } from './hash.ts'

/**
 * A name for this run that no other run has: its process, when that started, and the machine (or container) on which
 * the process has its number. What a run leaves behind carries it, so that the next can tell whether it still runs.
 */
export const runId = (): string => `${process.pid}-${startOf(process.pid) ?? 0}-${machine()}`

/** Whether a run is still there; `undefined` for one on another machine, which cannot be asked. */
export function isRunning(id: string): boolean | undefined {
  const [, pid, start, place] = /^(\d+)-(\d+)-(\w+)$/.exec(id) ?? []
  if (pid === undefined) return false
  if (place !== machine()) return undefined
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    // Somebody else's may not be asked, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  // Its number may have been given to another process since.
  const started = startOf(Number(pid))
  return started === undefined || started === Number(start)
}

let known: string | undefined

function machine(): string {
  known ??= sha256([hostname(), ...Object.values(linux).map(told)].join(' ')).slice(0, 12)
  return known
}

/** Machines may share a name, and two containers of one machine a folder, each with a process 1 of its own. */
const linux = {
  boot: () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8'),
  processes: () => readlinkSync('/proc/self/ns/pid'),
}

function told(what: () => string): string {
  try {
    return what()
  } catch {
    return ''
  }
}

/** When a process started, in ticks since the machine did; -1 for one that has ended. Only Linux says. */
function startOf(pid: number): number | undefined {
  try {
    // The name of the program stands in brackets and may hold anything; what it is doing and its start come after.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? -1 : Number(fields[19])
  } catch {
    return undefined
  }
}
