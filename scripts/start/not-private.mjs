// @ts-check
import { accessSync, constants, lstatSync } from 'node:fs'

/**
 * Why what stands at a path could be somebody else's work; `undefined` where it is this user's alone, so that it may be
 * run. Windows keeps a user's folders from others by itself. Throws where nothing is there, or may not be written to.
 *
 * @param {string} path
 * @param {'folder' | 'file'} kind what has to stand there: a link is neither
 * @returns {string | undefined}
 */
export function notPrivate(path, kind) {
  const at = lstatSync(path)
  if (!(kind === 'folder' ? at.isDirectory() : at.isFile())) return `${path} is not a ${kind}`
  if (process.getuid === undefined) return undefined
  if (at.uid !== process.getuid()) return `${path} belongs to somebody else`
  if ((at.mode & 0o022) !== 0) return `others may write to ${path}`
  accessSync(path, constants.W_OK)
  return undefined
}
