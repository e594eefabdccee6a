import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { projectCopy } from './project.ts'

export interface MeasuredBuild {
  readonly seconds: number
  /** At most, of all processes together, each page of memory counted once. */
  readonly megabytes: number
}

/** A build from nothing of a copy of the project, which somebody has made ready. */
export async function measuredBuild(makeReady: (project: string) => void): Promise<MeasuredBuild> {
  const project = projectCopy()
  try {
    makeReady(project)
    const start = performance.now()
    const run = spawn(process.execPath, [join(project, 'scripts/compact-press.mjs'), 'build'], {
      cwd: project,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    let megabytes = 0
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(run.pid ?? 0))
    }, 250)
    const status = await new Promise(resolve => run.on('close', resolve))
    clearInterval(watch)
    if (status !== 0) throw new Error(`the build ended with ${status}`)
    return { seconds: (performance.now() - start) / 1000, megabytes }
  } finally {
    rmSync(project, { recursive: true, force: true })
  }
}

/** Of a process and all below it, in MB: what they share is counted once (Linux). */
function memoryOf(root: number): number {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc').filter(one => /^\d+$/.test(one))) {
    const status = readIfThere(`/proc/${name}/status`)
    parents.set(Number(name), Number(/^PPid:\s*(\d+)/m.exec(status)?.[1] ?? 0))
  }
  const isBelow = (pid: number): boolean =>
    pid === root || (parents.has(pid) && pid > 1 && isBelow(parents.get(pid) ?? 0))
  const kilobytes = [...parents.keys()]
    .filter(isBelow)
    .map(pid => Number(/^Pss:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0))
  return Math.round(kilobytes.reduce((sum, one) => sum + one, 0) / 1024)
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // It has ended since the folder was listed.
    return ''
  }
}
