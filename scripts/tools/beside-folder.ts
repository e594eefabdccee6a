import { renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runId } from './run-id.ts'

/**
 * What stands beside a finished folder while a run works on it: the lock, the files to come, the ones that were there,
 * and what could not be removed.
 */
export type Beside = 'lock' | 'new' | 'old' | 'left'

/** `output/everyone/.en-GB.compact-press-new`: hidden, and named so that nobody else has put it there. */
export const besideFolder = (target: string, what: Beside): string =>
  join(dirname(target), `.${basename(target)}.compact-press-${what}`)

/** Which folder stands beside which, by its name: the other way round. */
export function besideOf(name: string): { target: string; what: Beside; id: string } | undefined {
  const [, target, what, id = ''] =
    /^\.(.+)\.compact-press-(lock|new|old|left)(?:\.zip|-(.+))?$/.exec(name) ?? []
  return target === undefined ? undefined : { target, what: what as Beside, id }
}

/** Takes what may not be removed out of the way, because it or something in it is another user's; gives its new path. */
export function putAside(path: string): string {
  const { target = '', id = '' } = besideOf(basename(path)) ?? {}
  const aside = `${besideFolder(join(dirname(path), target), 'left')}-${runId()}${id}`
  renameSync(path, aside)
  return aside
}
