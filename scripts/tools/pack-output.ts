import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { strToU8, type Zippable, zipSync } from 'fflate'
import { bad, type Checked, good } from '../problem.ts'
import { freshFolder } from './fresh-folder.ts'
import { sha256 } from './hash.ts'
import { placeProblem } from './place-problem.ts'

export type PackFiles = ReadonlyMap<string, Uint8Array>

/** What has compressed itself gains nothing from being compressed again. */
const dense = /\.(pdf|pptx|png|zip)$/

/**
 * Writes a pack as a folder and as one zip beside it, with the checksums of its files. Nothing is touched until
 * everything is there: a pack of the same name is then replaced whole, and what people have put there stays. Same
 * files, same bytes. Gives the folder, or why it could not be replaced. `onWait` is
 * told when another run has the place.
 */
export async function writePack(
  root: string,
  edition: string,
  language: string,
  name: string,
  files: PackFiles,
  onWait?: (holder: string) => void,
): Promise<Checked<string>> {
  const sums = [...files]
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
  const all = new Map([...files, [checksums, strToU8(sums.join(''))]])
  const folder = posix.join('output', 'packs', edition, language, name)
  const fresh = await freshFolder(join(root, folder), filesOfPack, onWait)
  try {
    for (const [path, bytes] of all) {
      mkdirSync(dirname(join(fresh.path, path)), { recursive: true })
      writeFileSync(join(fresh.path, path), bytes)
    }
    writeFileSync(fresh.zip, zipped(name, all))
    const theirs = fresh.inTheWay()
    if (theirs.length > 0)
      return bad(
        ...theirs.map(path => placeProblem.inTheWay(`${folder}${path === '.zip' ? '' : '/'}${path}`)),
      )
    return good(folder, fresh.swapIn().map(placeProblem.notCleared))
  } finally {
    fresh.close()
  }
}

const checksums = 'SHA256SUMS.txt'

/** The files in a pack's folder that were made with it: those that its checksums name, if these are there. */
export function filesOfPack(folder: string): ReadonlySet<string> | undefined {
  try {
    const sums = readFileSync(join(folder, checksums), 'utf8').split('\n')
    return sums[0]?.length ? new Set([checksums, ...sums.map(line => line.slice(66))]) : undefined
  } catch {
    return undefined
  }
}

function zipped(name: string, files: PackFiles): Uint8Array {
  const entries: Zippable = {}
  for (const path of [...files.keys()].sort())
    entries[`${name}/${path}`] = [files.get(path) ?? new Uint8Array(), { level: dense.test(path) ? 0 : 6 }]
  // The zip format starts in 1980, in local time: a local date reads the same everywhere.
  return zipSync(entries, { mtime: new Date(1980, 0, 1) })
}
