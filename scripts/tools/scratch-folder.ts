import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../start/cache-folder.mjs'
import { atExit } from './at-exit.ts'
import { namesIn } from './names-in.ts'
import { isRunning, runId } from './run-id.ts'

let own: string | undefined
let made = 0
/** In ms. Nobody can ask a run on another machine, or in another container, whether it is there. */
const day = 86_400_000

/**
 * A new folder for what only this run needs, such as a browser's profile. It goes when the run ends; what killed runs
 * have left is cleared up first, with the browsers that hung and so did not notice.
 */
export function scratchFolder(name: string): string {
  if (own === undefined) {
    const runs = join(cacheFolder(), 'runs')
    const mine = join(runs, runId())
    remove(mine)
    mkdirSync(mine, { recursive: true, mode: 0o700 })
    const now = statSync(mine).mtimeMs
    for (const id of namesIn(runs)) {
      const folder = join(runs, id)
      const running = isRunning(id) ?? now - statSync(folder).mtimeMs < day
      if (running) continue
      endWhatRunsFrom(folder)
      remove(folder)
    }
    atExit(() => remove(mine))
    own = mine
  }
  const folder = join(own, `${name}-${++made}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

/** A browser closes when the run that started it is gone, unless it hangs. Linux tells which has its profile there. */
function endWhatRunsFrom(folder: string): void {
  for (const pid of namesIn('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      if (readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(`--user-data-dir=${folder}/`))
        process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It has ended by itself, or belongs to somebody else.
    }
  }
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    // A browser that is still going down may be writing to it: the next run clears it up.
  }
}
