// @ts-check
import { join } from 'node:path'
import { codeStore } from './code-store.mjs'
import { makeBundle } from './make-bundle.mjs'
import { programHash } from './program-hash.mjs'

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
    const store = codeStore('programs', 'program.cjs')
    const file = store.find(hash) ?? (await make(root, store, hash))
    if (file !== undefined) return { file, hash }
  } catch {
    // From source it runs too, and what is truly amiss is told there.
  }
  return undefined
}

/**
 * @param {string} root
 * @param {ReturnType<typeof codeStore>} store
 * @param {string} hash
 */
async function make(root, store, hash) {
  const { program, map } = await makeBundle(join(root, 'scripts'))
  // Somebody may have saved a file in the meantime.
  return programHash(root) === hash ? store.keep(hash, program, { 'program.cjs.map': map }) : undefined
}
