// @ts-check
import { mkdirSync } from 'node:fs'
import { homedir, tmpdir, userInfo } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { notPrivate } from './not-private.mjs'

/**
 * A folder of this user's alone, for what is worth keeping from run to run: `$XDG_CACHE_HOME/compact-press` or
 * `~/.cache/compact-press`; for a user without a home, such as a service's, one in the temporary folder. What is run
 * from there must be ours, so a folder that belongs to somebody else, or that others may write to, is never taken.
 * Throws with the reasons when there is none.
 *
 * @returns {string}
 */
export function cacheFolder() {
  const refused = []
  for (const path of places()) {
    try {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      const why = notPrivate(path, 'folder')
      if (why === undefined) return path
      refused.push(why)
    } catch (error) {
      refused.push(error instanceof Error ? error.message : String(error))
    }
  }
  throw new Error(`no folder for files of your own: ${refused.join('; ')}. Set XDG_CACHE_HOME to one`)
}

const places = () => [
  join(xdg() ?? join(homedir(), '.cache'), 'compact-press'),
  join(tmpdir(), `compact-press-${process.getuid?.() ?? userInfo().username}`),
]

/** One that does not start at the root counts for nothing, says its standard. */
function xdg() {
  const { XDG_CACHE_HOME: folder = '' } = process.env
  return isAbsolute(folder) ? folder : undefined
}
