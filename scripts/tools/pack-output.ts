import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { sha256 } from './hash.ts'

export type PackFiles = ReadonlyMap<string, Uint8Array>

/** What has compressed itself gains nothing from being compressed again. */
const dense = /\.(pdf|pptx|png|zip)$/

/**
 * Writes a pack as a folder and as one zip beside it, with the checksums of its files. Nothing is touched until
 * everything is there: a pack of the same name is then replaced whole. Same files, same bytes. Gives the folder.
 */
export function writePack(
  root: string,
  edition: string,
  language: string,
  name: string,
  files: PackFiles,
): string {
  const sums = [...files]
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
  const all = new Map([...files, ['SHA256SUMS.txt', strToU8(sums.join(''))]])
  const folder = posix.join('output', 'packs', edition, language, name)
  const target = join(root, folder)
  const fresh = join(dirname(target), `.${name}.new-${process.pid}`)
  rmSync(fresh, { recursive: true, force: true })
  for (const [path, bytes] of all) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true })
    writeFileSync(join(fresh, path), bytes)
  }
  writeFileSync(`${fresh}.zip`, zipped(name, all))
  rmSync(target, { recursive: true, force: true })
  renameSync(fresh, target)
  renameSync(`${fresh}.zip`, `${target}.zip`)
  return folder
}

function zipped(name: string, files: PackFiles): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort())
    entries[`${name}/${path}`] = [files.get(path) ?? new Uint8Array(), { level: dense.test(path) ? 0 : 6 }]
  // The zip format starts in 1980, in local time: a local date reads the same everywhere.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}
