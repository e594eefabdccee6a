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
import { notPrivate } from './not-private.mjs'

/** Of this many, such as the last version and the one before: what is made from the same is made again in a moment. */
const kept = 5

/**
 * Code that is made once and run by later runs too, in this user's own folder: each piece under the hash of what it was
 * made from, sealed, and nobody else's. Throws where there is no place for it.
 *
 * @param {string} kind the folder of all such pieces, such as `programs`
 * @param {string} name the file of each, such as `program.cjs`
 */
export function codeStore(kind, name) {
  const folder = join(cacheFolder(), kind)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const why = notPrivate(folder, 'folder')
  if (why !== undefined) throw new Error(why)
  /** @param {string} hash */
  const find = hash => (isWhole(join(folder, hash), name) ? join(folder, hash, name) : undefined)

  /**
   * @param {string} hash
   * @param {string} text
   * @param {Readonly<Record<string, string>>} beside other files, which nothing runs
   * @returns {string | undefined} its path, whether this run has put it there or another at the same time
   */
  const keep = (hash, text, beside = {}) => {
    const fresh = mkdtempSync(join(folder, 'new-'))
    try {
      // Many systems let a user's group write to what they make, unless it is told otherwise.
      for (const [file, written] of Object.entries({ [name]: text + sealOf(text), ...beside }))
        writeFileSync(join(fresh, file), written, { mode: 0o600 })
      try {
        renameSync(fresh, join(folder, hash))
      } catch {
        // Another run has put one there in the meantime; or it is the spoilt one.
        const there = find(hash)
        if (there !== undefined) return there
        rmSync(join(folder, hash), { recursive: true })
        renameSync(fresh, join(folder, hash))
      }
    } finally {
      rmSync(fresh, { recursive: true, force: true })
    }
    removeOld(folder)
    return find(hash)
  }
  return {
    /** The path of a piece that is there, all of it, and nobody else's. */
    find,
    /** Keeps a piece. Its text ends with a line end. */
    keep,
  }
}

/**
 * @param {string} folder
 * @param {string} name
 */
function isWhole(folder, name) {
  const file = join(folder, name)
  try {
    if (notPrivate(folder, 'folder') ?? notPrivate(file, 'file')) return false
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

/** @param {string} folder */
function removeOld(folder) {
  const made = readdirSync(folder).map(name => ({
    path: join(folder, name),
    at: statSync(join(folder, name)).mtimeMs,
  }))
  for (const { path } of made.sort((a, b) => b.at - a.at).slice(kept))
    rmSync(path, { recursive: true, force: true })
}
