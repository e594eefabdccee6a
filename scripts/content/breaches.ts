import { escapePointer } from './escape-pointer.ts'
import type { Schema } from './schema.ts'
import { undivided } from './undivided.ts'
import { webAddress } from './web-address.ts'
import { countWords } from './word-count.ts'

/** A value that breaks its schema: which, by JSON pointer, and how. */
export interface Breach {
  readonly pointer: string
  /** The keyword of JSON Schema that it breaks, such as `maxItems`. */
  readonly keyword: keyof Schema
  /** Words without the signs at which a line may divide them: they are measured without. */
  readonly data: unknown
  readonly schema: Schema
  /** The key that is missing, or that has no place. */
  readonly key?: string
}

/**
 * Looks at a value by its schema and gives every breach. It knows as much of JSON Schema (2020-12) as this project
 * writes, and `maxWords`: a general validator writes a program for each schema first, which takes longer than reading
 * and checking all files. A test holds it to what Ajv says.
 */
export function breaches(schema: Schema, value: unknown, pointer = ''): Breach[] {
  const data = typeof value === 'string' ? undivided(value) : value
  const found: Breach[] = []
  const report = (keyword: keyof Schema, key?: string): void => {
    found.push({ pointer, keyword, data, schema, ...(key !== undefined && { key }) })
  }
  for (const keyword of Object.keys(schema) as (keyof Schema)[])
    if (tests[keyword]?.(schema, data) === false) report(keyword)
  if (Array.isArray(data) && schema.items !== undefined)
    for (const [index, item] of data.entries())
      found.push(...breaches(schema.items, item, `${pointer}/${index}`))
  if (!isRecord(data)) return found
  for (const key of schema.required ?? []) if (!Object.hasOwn(data, key)) report('required', key)
  for (const [key, item] of Object.entries(data)) {
    if (schema.propertyNames && breaches(schema.propertyNames, key).length > 0) report('propertyNames', key)
    const properties = schema.properties ?? {}
    const next = Object.hasOwn(properties, key) ? properties[key] : schema.additionalProperties
    if (next === false) report('additionalProperties', key)
    else if (typeof next === 'object') found.push(...breaches(next, item, `${pointer}/${escapePointer(key)}`))
  }
  return found
}

/** What looks at a value as a whole; each says nothing of values of another kind than its own. */
const tests: Readonly<Record<string, (schema: Schema, data: unknown) => boolean>> = {
  type: ({ type }, data) => isOfType(type, data),
  enum: ({ enum: choices = [] }, data) => choices.includes(data as string),
  minLength: ({ minLength = 0 }, data) => typeof data !== 'string' || [...data].length >= minLength,
  maxLength: ({ maxLength = 0 }, data) => typeof data !== 'string' || [...data].length <= maxLength,
  maxWords: ({ maxWords = 0 }, data) => typeof data !== 'string' || countWords(data) <= maxWords,
  pattern: ({ pattern = '' }, data) => typeof data !== 'string' || expression(pattern).test(data),
  format: ({ format }, data) =>
    typeof data !== 'string' || format !== 'web-address' || webAddress(data) !== undefined,
  minimum: ({ minimum = 0 }, data) => typeof data !== 'number' || data >= minimum,
  maximum: ({ maximum = 0 }, data) => typeof data !== 'number' || data <= maximum,
  minItems: ({ minItems = 0 }, data) => !Array.isArray(data) || data.length >= minItems,
  maxItems: ({ maxItems = 0 }, data) => !Array.isArray(data) || data.length <= maxItems,
  uniqueItems: ({ uniqueItems }, data) =>
    !uniqueItems ||
    !Array.isArray(data) ||
    new Set(data.map(item => JSON.stringify(item))).size === data.length,
  minProperties: ({ minProperties = 0 }, data) =>
    !isRecord(data) || Object.keys(data).length >= minProperties,
  anyOf: ({ anyOf = [] }, data) => anyOf.some(one => breaches(one, data).length === 0),
}

/** Every keyword that has a say here, or that says something to people and to other programs alone. */
export const knownKeywords: ReadonlySet<string> = new Set([
  ...Object.keys(tests),
  ...['items', 'required', 'properties', 'additionalProperties', 'propertyNames'],
  ...['title', 'description', 'tsType', 'x-mend', 'x-slot', 'x-overlay'],
])

function isOfType(type: Schema['type'], data: unknown): boolean {
  switch (type) {
    case 'object':
      return isRecord(data)
    case 'array':
      return Array.isArray(data)
    case 'integer':
      return Number.isInteger(data)
    case 'number':
      return Number.isFinite(data)
    default:
      return typeof data === type
  }
}

const expressions = new Map<string, RegExp>()

function expression(pattern: string): RegExp {
  const known = expressions.get(pattern) ?? new RegExp(pattern, 'u')
  expressions.set(pattern, known)
  return known
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
