import { childSchema, type Schema } from './schema.ts'
import { undivided } from './undivided.ts'
import { validatorFor } from './validator-for.ts'
import type { Finding } from './validators.ts'

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

/** Looks at a value by its schema, with Ajv, and gives every breach. */
export function breaches(schema: Schema, value: unknown): Breach[] {
  const validator = validatorFor(schema)
  const data = measured(value)
  if (validator(data)) return []
  return (
    (validator.errors ?? [])
      // What is wrong with a key is told once, with its own place; a choice is told once, not for each way of it.
      .filter(({ schemaPath }) => !/\/(propertyNames|anyOf)\//.test(schemaPath))
      .map(finding => breach(schema, data, finding))
  )
}

/** Words are measured without the signs at which a line may divide them. */
function measured(value: unknown): unknown {
  const text = JSON.stringify(value) ?? 'null'
  return text.includes('\u00ad') ? (JSON.parse(undivided(text)) as unknown) : value
}

function breach(root: Schema, value: unknown, { instancePath, keyword, params }: Finding): Breach {
  let schema: Schema | undefined = root
  let data = value
  for (const step of instancePath.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~')
    schema = childSchema(schema, key)
    data = (data as Record<string, unknown>)[key]
  }
  const key = params.missingProperty ?? params.additionalProperty ?? params.propertyName
  return {
    pointer: instancePath,
    keyword: keyword as keyof Schema,
    data,
    schema: schema ?? {},
    ...(key !== undefined && { key: String(key) }),
  }
}
