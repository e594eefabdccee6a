import type { Files } from '../scripts/content/files.ts'
import { ownFiles } from './fixtures.ts'

const home = 'compact/editions/larkmoor'

/** The tests' own compact, with some files beside one of its editions. `line` is what edition.yaml says of them. */
export function withFiles(line: string, beside: Readonly<Record<string, Uint8Array | undefined>>): Files {
  const under = ownFiles({
    file: `${home}/edition.yaml`,
    find: 'theme: neutral\n',
    replace: `theme: neutral\n${line}\n`,
  })
  const named = new Map(Object.entries(beside).map(([name, bytes]) => [`${home}/${name}`, bytes]))
  return {
    list: folder => under.list(folder),
    read(path, most) {
      if (!named.has(path)) return under.read(path, most)
      const bytes = named.get(path)
      return bytes && most !== undefined && bytes.length > most
        ? { refused: 'large', bytes: bytes.length }
        : bytes
    },
  }
}
