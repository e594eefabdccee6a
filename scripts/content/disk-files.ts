import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Files, Refused } from './files.ts'

/** A project as it lies on the disk. Nothing outside its root is read, wherever a link leads. */
export function diskFiles(root: string): Files {
  return {
    read: (path, most) => read(root, path, most),
    list: folder =>
      isFolder(join(root, folder)) ? readdirSync(join(root, folder)).sort((a, b) => (a < b ? -1 : 1)) : [],
  }
}

function read(root: string, path: string, most = Number.POSITIVE_INFINITY): Uint8Array | Refused | undefined {
  const whole = join(root, path)
  try {
    if (!realpathSync(whole).startsWith(realpathSync(root) + sep)) return { refused: 'outside' }
    // Asked first what it is and how large: a pipe would be read for ever, and a device has no end.
    const found = statSync(whole)
    if (!found.isFile()) return { refused: found.isDirectory() ? 'folder' : 'special' }
    if (found.size > most) return { refused: 'large', bytes: found.size }
    return readFileSync(whole)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // What should be its folder is a file: some versions of Node.js say so, others that nothing is there.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    // That has nothing to do with this file.
    if (code === undefined || ['EMFILE', 'ENFILE', 'ENOMEM'].includes(code)) throw error
    return { refused: 'locked', code }
  }
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
