// @ts-check
import module, { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sourceTrace } from './source-trace.mjs'

const scripts = join(import.meta.dirname, '..')
const base = pathToFileURL(`${scripts}/`).href
const require = createRequire(import.meta.url)

/**
 * Starts a bundle: its modules find each other within, and all else from where their sources are.
 *
 * @param {{ file: string, hash: string }} bundle
 * @returns {import('../program.ts').Program}
 */
export function loadBundle({ file, hash }) {
  keepCompiled(join(dirname(file), 'compiled'))
  /** @type {import('../program.ts').Program} */
  const program = {
    hash,
    bundle: file,
    async load(address) {
      if (!address.startsWith(base)) return import(address)
      const load = modules[address.slice(base.length)]
      if (load === undefined)
        throw new Error(`${fileURLToPath(address)} came after this run had started: start it again`)
      return load()
    },
    trace: stack => sourceTrace(stack, file, scripts),
  }
  /** @type {Record<string, () => Promise<unknown>>} */
  const modules = require(file)(require, program, at)
  return program
}

/**
 * Has Node keep what it compiles, packages too, beside the bundle, and clear it away with it. Older than 22.1 it cannot.
 *
 * @type {(folder: string) => void}
 */
const keepCompiled =
  /** @type {{ enableCompileCache?: (folder: string) => void }} */ (module).enableCompileCache ??
  (() => undefined)

/**
 * What `import.meta` says in the source of a module.
 *
 * @param {string} name its path in scripts/
 */
function at(name) {
  const filename = join(scripts, name)
  const url = pathToFileURL(filename).href
  return {
    url,
    filename,
    dirname: dirname(filename),
    /** @param {string} wanted */
    resolve: wanted => (wanted.startsWith('.') ? new URL(wanted, url).href : import.meta.resolve(wanted)),
  }
}
