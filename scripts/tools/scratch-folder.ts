import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.ts'
import { isRunning, runId } from './run-id.ts'

let own: string | undefined
let made = 0

/**
 * A new folder for what only this run needs, such as a browser's profile. It goes when the run ends; what a killed run
 * has left is cleared up first.
 */
export function scratchFolder(name: string): string {
  if (own === undefined) {
    const runs = join(cacheFolder(), 'runs')
    const mine = join(runs, runId())
    mkdirSync(runs, { recursive: true, mode: 0o700 })
    for (const id of readdirSync(runs)) if (isRunning(id) === false) remove(join(runs, id))
    remove(mine)
    process.once('exit', () => remove(mine))
    own = mine
  }
  const folder = join(own, `${name}-${++made}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // A browser that is still going down may be writing to it: the next run clears it up.
  }
}
