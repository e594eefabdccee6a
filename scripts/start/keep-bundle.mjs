// @ts-check
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from './cache-folder.mjs'
import { makeBundle } from './make-bundle.mjs'
import { notPrivate } from './not-private.mjs'
import { programHash } from './program-hash.mjs'

/** Of this many programs, such as the last version and the one before; another is made in a third of a second. */
const kept = 5

/**
 * The program as one file that Node reads at once, kept in this user's own folder under the hash of what it was made
 * from: to read TypeScript, and 350 files, takes half a second each time. Whatever stands in the way (no such folder,
 * no room on the disk, a slip in a script), there is none, and the program runs from source.
 *
 * @param {string} root the project's folder
 * @returns {Promise<{ file: string, hash: string } | undefined>}
 */
export async function keepBundle(root) {
  try {
    const hash = programHash(root)
    const folder = join(cacheFolder(), 'programs')
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    if (notPrivate(folder, 'folder')) return undefined
    const file = join(folder, hash, 'program.cjs')
    if (isWhole(folder, hash) || (await make(root, folder, hash))) return { file, hash }
  } catch {
    // From source it runs too, and what is truly amiss is told there.
  }
  return undefined
}

/**
 * Whether it is there, all of it, and nobody else's.
 *
 * @param {string} folder
 * @param {string} hash
 */
function isWhole(folder, hash) {
  const file = join(folder, hash, 'program.cjs')
  try {
    if (notPrivate(join(folder, hash), 'folder') ?? notPrivate(file, 'file')) return false
    const text = readFileSync(file, 'utf8')
    const end = text.lastIndexOf('\n') + 1
    return text.slice(end) === sealOf(text.slice(0, end))
  } catch {
    return false
  }
}

/**
 * The last line of a whole file: after a power cut, one may be there with nothing in it.
 *
 * @param {string} text
 */
const sealOf = text => `// ${createHash('sha256').update(text).digest('hex')}`

/**
 * @param {string} root
 * @param {string} folder
 * @param {string} hash
 * @returns {Promise<boolean>} whether it is there now, made by this run or by another at the same time
 */
async function make(root, folder, hash) {
  const { program, map } = await makeBundle(join(root, 'scripts'))
  // Somebody may have saved a file in the meantime.
  if (programHash(root) !== hash) return false
  const fresh = mkdtempSync(join(folder, 'new-'))
  try {
    // Many systems let a user's group write to what they make, unless it is told otherwise.
    writeFileSync(join(fresh, 'program.cjs'), program + sealOf(program), { mode: 0o600 })
    writeFileSync(join(fresh, 'program.cjs.map'), map, { mode: 0o600 })
    try {
      renameSync(fresh, join(folder, hash))
    } catch {
      // Another run has put one there in the meantime; or it is the spoilt one.
      if (isWhole(folder, hash)) return true
      rmSync(join(folder, hash), { recursive: true })
      renameSync(fresh, join(folder, hash))
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  removeOld(folder)
  return isWhole(folder, hash)
}

/** @param {string} folder */
function removeOld(folder) {
  const made = readdirSync(folder).map(name => ({
    path: join(folder, name),
    at: statSync(join(folder, name)).mtimeMs,
  }))
  for (const { path } of made.sort((a, b) => b.at - a.at).slice(kept))
    rmSync(path, { recursive: true, force: true })
}
