import { createHash } from 'node:crypto'
import { loadPackage } from '../load-package.ts'
import { codeStore } from '../start/code-store.mjs'
import { openAjv } from './open-ajv.ts'
import { ownKeywords } from './own-keywords.ts'
import type { Schema } from './schema.ts'

/** One of Ajv's functions: whether a value keeps a schema. What it found then stands in `errors`. */
export interface Validator {
  (value: unknown): boolean
  errors?: readonly Finding[] | null
}

/** As much as is asked of what Ajv tells. */
export interface Finding {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
}

type Schemas = ReadonlyMap<string, Schema>
type Validators = Readonly<Record<string, Validator>>

/**
 * The validators of some schemas by name: as an earlier run has kept them, or written now and kept for later ones, which
 * then need no Ajv. Whatever stands in the way (no folder of one's own, no room on the disk), they are as good for this
 * run alone.
 *
 * @param made a text that is another where the schemas or the program are
 */
export function validators(schemas: Schemas, made: string): Validators {
  const hash = createHash('sha256').update(made).digest('hex')
  return inStore(store => loaded(store.find(hash))) ?? written(schemas, hash)
}

function written(schemas: Schemas, hash: string): Validators {
  const ajv = openAjv()
  for (const [name, schema] of schemas) ajv.addSchema(schema, name)
  const names = [...schemas.keys()]
  const fresh = Object.fromEntries(names.map(name => [name, ajv.getSchema(name) as Validator]))
  inStore(store => {
    const { default: standaloneCode } = loadPackage(
      'ajv/dist/standalone/index.js',
    ) as typeof import('ajv/dist/standalone/index.js')
    const code = standaloneCode(ajv, Object.fromEntries(names.map(name => [name, name])))
    store.keep(hash, `module.exports = (function (require, own, exports) {${code}\nreturn exports\n})\n`)
  })
  return fresh
}

/** Not found, or not to be run, is all one. */
function loaded(file: string | undefined): Validators | undefined {
  if (file === undefined) return undefined
  const open = loadPackage(file) as (require: unknown, own: unknown, exports: object) => Validators
  return open(loadPackage, ownKeywords, {})
}

function inStore<T>(work: (store: ReturnType<typeof codeStore>) => T): T | undefined {
  try {
    return work(codeStore('validators', 'validators.cjs'))
  } catch {
    return undefined
  }
}
