import { childSchema, type Schema } from './schema.ts'

/** Thrown where something is read that this compact does not have. Whoever makes a document leaves it out then. */
export class Lacking extends Error {
  override readonly name = 'Lacking'
  /** What is missing, as an address such as `compact/way_back`. */
  readonly part: string
  constructor(part: string) {
    super(`${part} is not there`)
    this.part = part
  }
}

/**
 * A value in which whoever reads a key that may be missing, and is, is told so ({@link Lacking}): a document needs what
 * it reads, and nobody keeps a list. Such keys stand in the schema under `x-optional`; see {@link given} for those who
 * can do without.
 */
export function guarded<T>(value: T, schema: Schema | undefined, address: string): T {
  if (typeof value !== 'object' || value === null || schema === undefined) return value
  for (const [key, inner] of Object.entries(value))
    guarded(inner, childSchema(schema, key), Array.isArray(value) ? address : `${address}/${key}`)
  if (!Array.isArray(value))
    for (const key of schema['x-optional'] ?? [])
      if (!Object.hasOwn(value, key)) guard(value, key, `${address}/${key}`)
  return value
}

/** Makes a key that is missing tell so when it is read. */
export const guard = (of: object, key: string, part: string): object =>
  Object.defineProperty(of, key, {
    get() {
      throw new Lacking(part)
    },
  })

/** What stands under a key that may be missing; nothing where it is. */
export const given = <T extends object, K extends keyof T>(of: T, key: K): T[K] | undefined =>
  Object.getOwnPropertyDescriptor(of, key)?.value
