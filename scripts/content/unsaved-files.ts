import { posix } from 'node:path'
import type { Files } from './files.ts'

/** Files with other texts laid over them, by path: what somebody has typed and not saved yet. */
export function unsavedFiles(under: Files, texts: ReadonlyMap<string, string>): Files {
  return {
    read: (path, most) => {
      const text = texts.get(path)
      if (text === undefined) return under.read(path, most)
      const bytes = new TextEncoder().encode(text)
      return most !== undefined && bytes.length > most ? { refused: 'large', bytes: bytes.length } : bytes
    },
    list: folder => {
      const start = posix.join(folder, '/')
      const typed = [...texts.keys()]
        .filter(path => path.startsWith(start))
        .map(path => path.slice(start.length).split('/')[0] ?? '')
      return [...new Set([...under.list(folder), ...typed])].sort((a, b) => (a < b ? -1 : 1))
    },
  }
}
