import { basename } from 'node:path'
import type { Files } from './files.ts'

/** As much of JSON Schema (2020-12) as this project writes, and its own keywords. */
export interface Schema {
  readonly $schema?: string
  readonly $id?: string
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly title?: string
  readonly description?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly propertyNames?: Schema
  readonly required?: readonly string[]
  readonly minProperties?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly anyOf?: readonly Schema[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  /** The most words, counted as they stand between spaces. */
  readonly maxWords?: number
  /** `Line` marks words that people read. */
  readonly tsType?: string
  /** How to put a breach right, as an order. */
  readonly 'x-mend'?: string
  /** A place that an edition may fill with its own words. */
  readonly 'x-slot'?: boolean
  /** Keys that may be missing: what prints them is left out then. To the types they are there; see `guarded.ts`. */
  readonly 'x-optional'?: readonly string[]
}

const folder = 'compact/schema'

/** All schemas of a compact, and the text of their files, with which all of them change. */
interface Reading {
  readonly text: string
  readonly schemas: ReadonlyMap<string, Schema>
}

/** The last one: the same text gives the same objects. */
let last: Reading | undefined
const readings = new WeakMap<Schema, Reading>()

/** The reading that a schema is of. */
export const readingOf = (schema: Schema): Reading | undefined => readings.get(schema)

/**
 * Reads every `*.schema.json` of compact/schema, by name (`compact` for compact.schema.json), with each `$ref`
 * replaced by what it points at, so that what stands beside a reference adds to it.
 * Throws when a reference leads nowhere: that is a fault of ours, not of an author.
 */
export function readSchemas(files: Files): ReadonlyMap<string, Schema> {
  const names = files.list(folder).filter(name => name.endsWith('.schema.json'))
  const texts = names.map(name => {
    const bytes = files.read(`${folder}/${name}`)
    if (bytes === undefined || 'refused' in bytes) throw new Error(`${folder}/${name} cannot be read`)
    return new TextDecoder().decode(bytes)
  })
  const text = JSON.stringify([names, texts])
  if (last?.text === text) return last.schemas
  const written = new Map(names.map((name, index) => [name, JSON.parse(texts[index] ?? '') as Schema]))
  const follow = (value: unknown, file: string): unknown => {
    if (Array.isArray(value)) return value.map(item => follow(item, file))
    if (typeof value !== 'object' || value === null) return value
    const { $ref, $defs: _defs, $id: _id, $schema: _schema, ...rest } = value as Schema
    const here = Object.fromEntries(Object.entries(rest).map(([key, item]) => [key, follow(item, file)]))
    if ($ref === undefined) return here
    const [target, name = ''] = $ref.split('#/$defs/')
    const definition = written.get(target || file)?.$defs?.[name]
    if (definition === undefined) throw new Error(`${file}: ${$ref} leads nowhere`)
    return { ...(follow(definition, target || file) as Schema), ...here }
  }
  const schemas = new Map(
    [...written].map(([file, schema]) => [basename(file, '.schema.json'), follow(schema, file) as Schema]),
  )
  last = { text, schemas }
  for (const schema of schemas.values()) readings.set(schema, last)
  return schemas
}

/** The schema of a file by its name. That one is missing is a fault of ours, not of an author. */
export function schemaOf(schemas: ReadonlyMap<string, Schema>, name: string): Schema {
  const schema = schemas.get(name)
  if (schema === undefined) throw new Error(`compact/schema/${name}.schema.json is missing`)
  return schema
}

/** The schema of one member of an object or list; `undefined` when nothing of that name is allowed. */
export function childSchema(schema: Schema | undefined, key: string): Schema | undefined {
  const properties = schema?.properties ?? {}
  const named = Object.hasOwn(properties, key) ? properties[key] : schema?.items
  if (named !== undefined) return named
  return typeof schema?.additionalProperties === 'object' ? schema.additionalProperties : undefined
}
